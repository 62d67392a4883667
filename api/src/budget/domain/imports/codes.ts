import type { Reason } from '../../../kernel/reasons.js';
import type { Read } from './amount.js';
import type { Section } from '../budget.js';
import { importReasons as reasons } from './import.reasons.js';
import { type Cell, plain } from './table.js';

/** Why no code can be read off a cell at all; null when one can. */
export function unreadable({ kind }: Cell): Reason | null {
  if (kind === 'error') return reasons.cell_error();
  return kind === 'date' ? reasons.cell_date() : null;
}

const withoutZeros = (code: string): string => code.replace(/^0+(?=.)/, '');

/** « 65 - Autres charges de gestion courante »: the code, then its label. */
const LABELLED = /^(\S+)\s*[-–—:·]\s+\S|^(\d\S*)\s+\p{L}/u;

/**
 * The code that a cell means, among those of its axis. A spreadsheet takes 011 for the number 11: it is understood when
 * one code only fits, and asked when several do. A code that nobody knows comes back as it is: the nomenclature refuses it.
 */
export function readCode(cell: Cell, known: ReadonlySet<string>): Read<string> {
  const fault = unreadable(cell);
  if (fault) return { fault };
  const labelled = LABELLED.exec(cell.text);
  const text = known.has(cell.text) ? cell.text : (labelled?.[1] ?? labelled?.[2] ?? cell.text);
  if (cell.kind === 'text' && known.has(text)) return { value: text };
  const alike = [...known].filter((code) => withoutZeros(code) === withoutZeros(text)).sort();
  if (alike.length > 1) return { fault: reasons.code_ambiguous({ codes: alike.join(', ') }) };
  return { value: alike[0] ?? text };
}

const SECTIONS: Readonly<Record<string, Section>> = {
  f: 'fonctionnement',
  df: 'fonctionnement',
  'd f': 'fonctionnement',
  fonct: 'fonctionnement',
  fonctionnement: 'fonctionnement',
  'section de fonctionnement': 'fonctionnement',
  'depenses de fonctionnement': 'fonctionnement',
  i: 'investissement',
  di: 'investissement',
  'd i': 'investissement',
  inv: 'investissement',
  invest: 'investissement',
  investissement: 'investissement',
  'section d investissement': 'investissement',
  'depenses d investissement': 'investissement',
};

export function readSection(cell: Cell): Read<Section> {
  const fault = unreadable(cell);
  if (fault) return { fault };
  const section = SECTIONS[plain(cell.text)];
  return section ? { value: section } : { fault: reasons.section_unread() };
}

export interface KnownDepartment {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly open: boolean;
}

/** A department by its code or by its name. */
export function readDepartment(cell: Cell, known: readonly KnownDepartment[]): Read<KnownDepartment> {
  const fault = unreadable(cell);
  if (fault) return { fault };
  const wanted = plain(cell.text);
  const alike = known.filter(({ code, name }) => plain(code) === wanted || plain(name) === wanted);
  const open = alike.filter((department) => department.open);
  if (open.length > 1) return { fault: reasons.department_ambiguous() };
  if (open[0]) return { value: open[0] };
  return { fault: alike[0] ? reasons.department_closed({ name: alike[0].name }) : reasons.department_unknown() };
}
