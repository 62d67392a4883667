import { isBlank, plain, type SourceTable, type TableRow } from './table.js';

export const FIELDS = [
  'section',
  'chapitre',
  'nature',
  'fonction',
  'sousPolitique',
  'programme',
  'department',
  'amount',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a budget may not use is the only thing that a file may leave out. */
export const REQUIRED: readonly Field[] = FIELDS.filter((field) => field !== 'sousPolitique' && field !== 'programme');

/** How each column is called, by us and by those whose files arrive; the first is the one that a message says. */
export const HEADINGS: Readonly<Record<Field, readonly [string, ...string[]]>> = {
  section: ['Section', 'Sens section', 'Section budgétaire'],
  chapitre: ['Chapitre', 'Chap', 'Code chapitre', 'Chapitre budgétaire'],
  nature: ['Nature', 'Article', 'Compte', 'Nature comptable', 'Code nature', 'Article nature', 'Nature article'],
  fonction: ['Fonction', 'Code fonction', 'Fct', 'Rubrique', 'Sous fonction'],
  sousPolitique: ['Sous-politique', 'Code sous-politique', 'Sous pol'],
  programme: ['Programme', 'Code programme', 'Prog'],
  department: [
    'Direction',
    'Code direction',
    'Service gestionnaire',
    'Direction gestionnaire',
    'Gestionnaire',
    'Service',
  ],
  amount: ['Montant', 'Crédits', 'Crédits votés', 'Montant voté', 'Montant en €', 'Montant euros', 'Ouvert', 'Voté'],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [plain(heading), field] as const)),
);

/** The column that a heading names; null when it names none of ours. */
export const fieldOf = (heading: string): Field | null => FIELD_OF.get(plain(heading)) ?? null;

export interface Heading {
  readonly text: string;
  readonly field: Field | null;
}

export interface Headed {
  readonly headerRow: number;
  readonly headings: readonly Heading[];
  /** The rows under the headings; blank ones are nothing. */
  readonly rows: readonly TableRow[];
}

/** A title, a date or a logo may stand above the headings, never more than this. */
const LAST_ROW_OF_HEADINGS = 30;
/** Fewer known words than this make no line of headings. */
const LEAST_KNOWN = 3;

const knownIn = (row: TableRow): number => new Set(row.cells.flatMap(({ text }) => fieldOf(text) ?? [])).size;

/** The first line that names the most of our columns; null when none does. */
export function headed({ rows }: SourceTable): Headed | null {
  const candidates = rows.filter(({ number }) => number <= LAST_ROW_OF_HEADINGS);
  const best = Math.max(0, ...candidates.map(knownIn));
  const header = candidates.find((row) => knownIn(row) === best);
  if (!header || best < LEAST_KNOWN) return null;
  return {
    headerRow: header.number,
    headings: header.cells.map(({ text }) => ({ text, field: fieldOf(text) })),
    rows: rows.filter((row) => row.number > header.number && !isBlank(row)),
  };
}
