import type { ListRow } from '../platform/list-rows.js';
import { amountCell, BYTE_ORDER_MARK, dayCell, instantCell, linesOf, textCell } from '../platform/files/csv-cells.js';
import type { CellKind, Column } from './columns.js';
import type { Format, Sheet } from './sheet.js';

const WRITERS: Readonly<Record<CellKind, (value: never) => string>> = {
  text: textCell,
  amount: amountCell,
  number: String,
  day: dayCell,
  instant: instantCell,
};

const cellOf = ({ kind, unknown, valueOf }: Column, row: ListRow): string => {
  const value = valueOf(row);
  return value === null ? unknown : WRITERS[kind](value as never);
};

/** Text that a French spreadsheet opens: what the file says of itself has no place in it, its first line are the headings. */
async function* content({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + linesOf([columns.map(({ title }) => title)]);
  for await (const some of rows) yield linesOf(some.map((row) => columns.map((column) => cellOf(column, row))));
}

export const csv: Format = { contentType: 'text/csv; charset=utf-8', content };
