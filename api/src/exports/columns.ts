import type { ListField, ListRow } from '../platform/list-rows.js';
import { amountCell, dayCell, instantCell, textCell, yesNoCell } from './cells.js';
import { headingOf } from './headings.js';
import { wordsOf } from './words.js';

export interface Column {
  readonly title: string;
  readonly cell: (row: ListRow) => string;
}

type Writer = (value: never) => string;

/** Null for what has no place in a cell. */
const BY_TYPE: Readonly<Record<ListField['type'], Writer | null>> = {
  boolean: yesNoCell,
  number: String,
  day: dayCell,
  instant: instantCell,
  text: textCell,
  texts: (texts: string[]) => textCell(texts.join(', ')),
  json: null,
};

function writerOf(list: string, subject: string, { name, type }: ListField): Writer | null {
  const words = wordsOf(list, subject, name);
  if (words)
    return (codes: string | string[]) =>
      textCell(
        [codes]
          .flat()
          .map((code) => words[code] ?? code)
          .join(', '),
      );
  return name.endsWith('Cents') ? amountCell : BY_TYPE[type];
}

/**
 * The columns of a list: its fields under their French headings. Null is never a figure: an empty cell where there is
 * nothing yet, « non précisé » where somebody could have stated it and nobody did.
 */
export function columnsOf(list: string, subject: string, fields: readonly ListField[]): Column[] {
  return fields.flatMap((field) => {
    const heading = headingOf(list, field.name);
    const write = writerOf(list, subject, field);
    if (!heading || !write) return [];
    const cell = (row: ListRow): string => {
      const value = row[field.name];
      return value === null || value === undefined ? (heading.unknown ?? '') : write(value as never);
    };
    return [{ title: heading.title, cell }];
  });
}
