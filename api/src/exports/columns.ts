import type { ListField, ListRow } from '../platform/list-rows.js';
import { headingOf } from './headings.js';
import { wordsOf } from './words.js';

export type CellKind = 'text' | 'amount' | 'number' | 'day' | 'instant';

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
  /** What stands for null: empty where there is nothing yet, « non précisé » where somebody could have stated it. */
  readonly unknown: string;
  /** The value that the row has there, of the kind of the column; null when it has none. */
  readonly valueOf: (row: ListRow) => unknown;
}

/** How a value is read off a row, and what it is then; null for what has no place in a cell. */
interface Reading {
  readonly kind: CellKind;
  readonly read?: (value: never) => unknown;
}

const BY_TYPE: Readonly<Record<ListField['type'], Reading | null>> = {
  boolean: { kind: 'text', read: (value: boolean) => (value ? 'oui' : 'non') },
  number: { kind: 'number' },
  day: { kind: 'day' },
  instant: { kind: 'instant' },
  text: { kind: 'text' },
  texts: { kind: 'text', read: (texts: string[]) => texts.join(', ') },
  json: null,
};

function readingOf(list: string, subject: string, { name, type }: ListField): Reading | null {
  const words = wordsOf(list, subject, name);
  if (words) {
    const read = (codes: string | string[]): string =>
      [codes]
        .flat()
        .map((code) => words[code] ?? code)
        .join(', ');
    return { kind: 'text', read };
  }
  return name.endsWith('Cents') ? { kind: 'amount' } : BY_TYPE[type];
}

/** The columns of a list: its fields under their French headings. */
export function columnsOf(list: string, subject: string, fields: readonly ListField[]): Column[] {
  return fields.flatMap((field) => {
    const heading = headingOf(list, field.name);
    const reading = readingOf(list, subject, field);
    if (!heading || !reading) return [];
    const { kind, read = (value: never): unknown => value } = reading;
    const valueOf = (row: ListRow): unknown => {
      const value = row[field.name];
      return value === null || value === undefined ? null : read(value as never);
    };
    return [{ title: heading.title, kind, unknown: heading.unknown ?? '', valueOf }];
  });
}
