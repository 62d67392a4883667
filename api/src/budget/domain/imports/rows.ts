import type { Cents } from '../../../kernel/money.js';
import type { Reason } from '../../../kernel/reasons.js';
import type { Section } from '../budget.js';
import { type Read, readAmount } from './amount.js';
import { type KnownDepartment, readCode, readDepartment, readSection } from './codes.js';
import type { Columns, Field, Heading } from './columns.js';
import { importReasons as reasons } from './import.reasons.js';
import { type Cell, plain, type TableRow } from './table.js';

/** What is wrong, or worth telling, where it stands in the file. */
export interface Finding {
  /** Null for the file as a whole. */
  readonly row: number | null;
  /** The heading as the file writes it. */
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: Reason;
  /** Told only: it keeps nothing from being written. */
  readonly note: boolean;
}

/** Of the file as a whole. */
export const ofFile = (reason: Reason, note = false): Finding => ({
  row: null,
  column: null,
  value: null,
  reason,
  note,
});

export const CODE_FIELDS = ['chapitre', 'nature', 'fonction', 'sousPolitique', 'programme'] as const;
export type CodeField = (typeof CODE_FIELDS)[number];

/** What the product knows, in which the cells are read. */
export interface Vocabulary {
  readonly codes: Readonly<Record<CodeField, ReadonlySet<string>>>;
  readonly departments: readonly KnownDepartment[];
}

export interface ReadRow {
  readonly number: number;
  readonly section: Section | null;
  readonly codes: Readonly<Record<CodeField, string>>;
  readonly department: KnownDepartment | null;
  readonly amountCents: Cents | null;
  /** Whether all that says which line it is was read. */
  readonly placed: boolean;
  /** Null for a row that is to be written; otherwise why it is left aside. */
  readonly aside: 'total' | 'zero' | null;
  readonly findings: readonly Finding[];
}

/** The cells of a row under their fields, and where to say what is wrong with them. */
export class Cells {
  private readonly columns: ReadonlyMap<Field, number>;

  constructor(
    private readonly row: TableRow,
    private readonly headings: readonly Heading[],
  ) {
    this.columns = new Map(headings.flatMap(({ field }, rank) => (field ? [[field, rank] as const] : [])));
  }

  get(field: Field): Cell | null {
    const cell = this.row.cells[this.columns.get(field) ?? -1];
    return cell && cell.text !== '' ? cell : null;
  }

  /** What stands to the right of the last heading. */
  get overflow(): Cell | null {
    return this.row.cells.slice(this.headings.length).find(({ text }) => text !== '') ?? null;
  }

  finding(reason: Reason, field: Field | null, note = false): Finding {
    const column = field && this.headings[this.columns.get(field) ?? -1]?.text;
    const value = field && this.get(field)?.text;
    return { row: this.row.number, column: column ?? null, value: value ?? null, reason, note };
  }
}

const TOTAL = /^(?:sous )?tota(?:l|ux)\b/;
const isTotal = ({ cells }: TableRow): boolean => cells.some(({ text }) => TOTAL.test(plain(text)));
const GRAND_TOTAL = /^tota(?:l|ux)(?: general)?$/;
export const isGrandTotal = ({ cells }: TableRow): boolean => cells.some(({ text }) => GRAND_TOTAL.test(plain(text)));

/** Reads one row: every cell that is not understood is told, not the first only. */
export function readRow(row: TableRow, headings: readonly Heading[], known: Vocabulary, columns: Columns): ReadRow {
  const cells = new Cells(row, headings);
  const findings: Finding[] = [];
  let placed = true;
  const missed = (field: Field, reason: Reason): null => {
    findings.push(cells.finding(reason, field));
    placed &&= field === 'amount';
    return null;
  };
  const valueOf = <Value>(field: Field, read: (cell: Cell) => Read<Value>): Value | null => {
    const cell = cells.get(field);
    if (!cell) {
      return columns.required.includes(field) ? missed(field, reasons.cell_required()) : null;
    }
    const result = read(cell);
    return 'value' in result ? result.value : missed(field, result.fault);
  };
  const codeOf = (field: CodeField): string => {
    const code = valueOf(field, (cell) => readCode(cell, known.codes[field])) ?? '';
    const written = cells.get(field)?.text;
    if (code !== '' && written !== code && known.codes[field].has(code)) {
      findings.push(cells.finding(reasons.code_understood({ code }), field, true));
    }
    return code;
  };
  const total = isTotal(row);
  const amountCents = valueOf('amount', readAmount);
  const read = {
    number: row.number,
    section: valueOf('section', readSection),
    codes: Object.fromEntries(CODE_FIELDS.map((field) => [field, codeOf(field)])) as Record<CodeField, string>,
    department: valueOf('department', (cell) => readDepartment(cell, known.departments)),
    amountCents,
    placed,
  };
  if (total) return { ...read, aside: 'total', findings: [] };
  if (amountCents === 0 && columns.zero === 'aside')
    return { ...read, aside: 'zero', findings: [cells.finding(reasons.row_zero(), 'amount', true)] };
  const overflow = cells.overflow;
  if (overflow) {
    const reason = reasons.row_overflows({ expected: headings.length });
    findings.push({ ...cells.finding(reason, null), value: overflow.text });
  }
  return { ...read, aside: null, findings };
}
