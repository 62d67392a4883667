import type { ListField, ListRow } from '../platform/list-rows.js';
import { amountCell, dayCell, instantCell, textCell, yesNoCell } from './cells.js';
import { headingOf } from './headings.js';
import { wordsOf } from './words.js';

export interface Column {
  readonly title: string;
  readonly cell: (row: ListRow) => string;
}

type Writer = (value: never) => string;

const BY_TYPE: Readonly<Record<ListField['type'], Writer>> = {
  boolean: yesNoCell,
  number: String,
  day: dayCell,
  instant: instantCell,
  text: textCell,
};

function writerOf(list: string, subject: string, { name, type }: ListField): Writer {
  const words = wordsOf(list, subject, name);
  if (words) return (code: string) => words[code] ?? textCell(code);
  return name.endsWith('Cents') ? amountCell : BY_TYPE[type];
}

/**
 * The columns of a list: its fields under their French headings. Null is never a figure: an empty cell where there is
 * nothing yet, « non précisé » where somebody could have stated it and nobody did.
 */
export function columnsOf(list: string, subject: string, fields: readonly ListField[]): Column[] {
  return fields.flatMap((field) => {
    const heading = headingOf(list, field.name);
    if (!heading) return [];
    const write = writerOf(list, subject, field);
    const cell = (row: ListRow): string => {
      const value = row[field.name];
      return value === null || value === undefined ? (heading.unknown ?? '') : write(value as never);
    };
    return [{ title: heading.title, cell }];
  });
}
