/** What a cell was in its file, before anybody says what it means. A CSV file only has texts. */
export type CellKind = 'text' | 'number' | 'date' | 'error';

export interface Cell {
  readonly kind: CellKind;
  /** As a person reads it. */
  readonly text: string;
  /** The value of a number, exactly as the file holds it. */
  readonly number?: number;
}

export interface TableRow {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Where the rows were found. */
export interface TableSource {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null;
  readonly delimiter: ';' | ',' | '\t' | null;
  readonly sheet: string | null;
}

export interface SourceTable {
  readonly source: TableSource;
  readonly rows: readonly TableRow[];
}

const BLANKS = /[\s\u00a0\u202f\u2009\ufeff]+/g;

/** `="011"` and `'011` are how spreadsheets are told to keep a text as it is. */
const KEPT = /^=?"([^"]*)"$|^'(?=[\d=+\-@])/;

export const textCell = (raw: string): Cell => {
  const text = raw.replace(BLANKS, ' ').trim();
  return { kind: 'text', text: text.replace(KEPT, (_, kept: string | undefined) => kept ?? '') };
};

export const isBlank = ({ cells }: TableRow): boolean => cells.every(({ text }) => text === '');

/** Without accents, case or punctuation: how headings and words are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
