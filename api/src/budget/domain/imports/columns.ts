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

type Names = readonly [string, ...string[]];

/** What the files of a kind say, and how. */
export interface Columns {
  /** How each column is called, by us and by those whose files arrive; the first is the one that a message says. */
  readonly headings: Readonly<Partial<Record<Field, Names>>>;
  readonly required: readonly Field[];
  /** What a row of zero is: nothing to write, or a figure like another. */
  readonly zero: 'aside' | 'said';
}

const PLACE = {
  section: ['Section', 'Sens section', 'Section budgétaire'],
  chapitre: ['Chapitre', 'Chap', 'Code chapitre', 'Chapitre budgétaire'],
} as const satisfies Columns['headings'];

const VOTED = {
  ...PLACE,
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
} as const satisfies Record<Field, Names>;

/** A vote of credits, line by line: what a budget may not use is the only thing that its file may leave out. */
export const VOTE_COLUMNS: Columns = {
  headings: VOTED,
  required: FIELDS.filter((field) => field !== 'sousPolitique' && field !== 'programme'),
  zero: 'aside',
};

/** What is spent of each chapitre: the chapitre alone mostly says its section. */
export const SPENDING_COLUMNS: Columns = {
  headings: {
    ...PLACE,
    amount: ['Cumul', 'Cumul hors subventions', 'Dépensé', 'Dépenses', 'Consommé', 'Réalisé', 'Mandaté', 'Montant'],
  },
  required: ['chapitre', 'amount'],
  zero: 'said',
};

export const fieldsOf = ({ headings }: Columns): Field[] => FIELDS.filter((field) => headings[field]);

/** What a message calls a column. */
export const nameOf = (field: Field, { headings }: Columns): string => headings[field]?.[0] ?? field;

/** The column that a heading names; null when it names none of ours. */
export const fieldOf = (heading: string, { headings }: Columns): Field | null => {
  const wanted = plain(heading);
  return FIELDS.find((field) => headings[field]?.some((name) => plain(name) === wanted)) ?? null;
};

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
/** Fewer known words than this make no line of headings, unless fewer are all that is asked. */
const LEAST_KNOWN = 3;

/** The first line that names the most of our columns; null when none does. */
export function headed({ rows }: SourceTable, columns: Columns): Headed | null {
  const knownIn = (row: TableRow): number =>
    new Set(row.cells.flatMap(({ text }) => fieldOf(text, columns) ?? [])).size;
  const candidates = rows.filter(({ number }) => number <= LAST_ROW_OF_HEADINGS);
  const best = Math.max(0, ...candidates.map(knownIn));
  const header = candidates.find((row) => knownIn(row) === best);
  if (!header || best < Math.min(LEAST_KNOWN, columns.required.length)) return null;
  return {
    headerRow: header.number,
    headings: header.cells.map(({ text }) => ({ text, field: fieldOf(text, columns) })),
    rows: rows.filter((row) => row.number > header.number && !isBlank(row)),
  };
}
