/** The axes that acts print, in the order in which a budget reads them. */
export const IMPUTATION_AXES = ['budget', 'sousPolitique', 'programme', 'chapitre', 'nature', 'fonction'] as const;
export type ImputationAxis = (typeof IMPUTATION_AXES)[number];

/** A credit line by its axes: the budget by its name, the others by their code; an axis that the budget does not use is ''. */
export type LineAxes = Readonly<Record<ImputationAxis, string>>;

/** What an act prints of them; an axis that it leaves out is absent. */
export type PrintedAxes = Readonly<Partial<Record<ImputationAxis, string>>>;

/** The names under which things are printed. */
export interface Vocabulary {
  readonly budgets: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly sousPolitiques: readonly { readonly code: string; readonly label: string }[];
}

export interface PrintedDifference {
  axis: ImputationAxis;
  printed: string;
  actual: string;
}

/** A credit line beside what is printed. */
export interface Comparison {
  agrees: ImputationAxis[];
  differs: PrintedDifference[];
  notPrinted: ImputationAxis[];
}

/** Between a word and its code: « Chapitre 65 », « Article : 65748 », « Fonction- 61 », « programme « A120 ». */
const GAP = '[ :.«"-]*(?:n° ?)?';
const code = (words: string, shape: string): RegExp => new RegExp(`\\b(?:${words})${GAP}(${shape})\\b`);

/** « Article » is an older word for nature; « Article 4 » of the act has no code behind it. */
const CODES: readonly (readonly [ImputationAxis, RegExp])[] = [
  ['sousPolitique', code('sous[ -]*politique', '[a-z]\\d{3}')],
  ['programme', code('programme', '[a-z]\\d{3}')],
  ['chapitre', code('chapitre', '\\d{2,5}')],
  ['nature', code('nature|article', '\\d{4,8}')],
  ['fonction', code('fonction', '\\d{1,5}')],
];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** The meaning of the longest of these names that the text contains: « budget principal » says less than its whole name. */
function named(text: string, names: readonly (readonly [name: string, meaning: string])[]): string | undefined {
  return names
    .map(([name, meaning]) => [plain(name), meaning] as const)
    .filter(([name]) => name !== '' && text.includes(name))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** Reads an imputation as an act prints it: any order, any dash, some axes left out, the budget under one of its names. */
export function readPrinted(printed: string, { budgets, sousPolitiques }: Vocabulary): PrintedAxes {
  const text = plain(printed);
  const codes = CODES.flatMap(([axis, shape]) => {
    const found = shape.exec(text)?.[1];
    return found ? [[axis, found.toUpperCase()] as const] : [];
  });
  const budget = named(
    text,
    budgets.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
  );
  const labelled = named(
    text,
    sousPolitiques.map(({ code: known, label }) => [label, known] as const),
  );
  return { ...(labelled && { sousPolitique: labelled }), ...(budget && { budget }), ...Object.fromEntries(codes) };
}

/** What agrees, what differs and what the act leaves out of a credit line. */
export function compare(printed: PrintedAxes, line: LineAxes): Comparison {
  const told = IMPUTATION_AXES.filter((axis) => printed[axis] !== undefined);
  return {
    agrees: told.filter((axis) => printed[axis] === line[axis]),
    differs: told
      .filter((axis) => printed[axis] !== line[axis])
      .map((axis) => ({ axis, printed: printed[axis]!, actual: line[axis] })),
    notPrinted: IMPUTATION_AXES.filter((axis) => printed[axis] === undefined && line[axis] !== ''),
  };
}

export interface Candidate<Line> extends Comparison {
  line: Line;
}

/** The lines that the printed imputation may mean, likeliest first: none that agrees on nothing. */
export function candidatesFor<Line extends LineAxes>(printed: PrintedAxes, lines: readonly Line[]): Candidate<Line>[] {
  return lines
    .map((line) => ({ line, ...compare(printed, line) }))
    .filter(({ agrees }) => agrees.length > 0)
    .sort(
      (a, b) =>
        a.differs.length - b.differs.length ||
        b.agrees.length - a.agrees.length ||
        a.notPrinted.length - b.notPrinted.length,
    );
}
