import { once } from 'node:events';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { ListRow } from '../platform/list-rows.js';
import { dayNumber, instantNumber, sheetText } from './xlsx-cells.js';
import type { CellKind, Column } from './columns.js';
import type { AboutLine, Format, Sheet } from './sheet.js';

/** As the file writes them, which is the American way: a French spreadsheet shows `1 234,56 €` and `26/09/2019`. */
const NUMBER_FORMATS: Readonly<Record<CellKind, string>> = {
  // Text stays text even when somebody edits the cell: 011 keeps its zero, and no formula is made of « =… ».
  text: '@',
  amount: '#,##0.00\\ "€"',
  number: '0',
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy\\ hh:mm',
};

const VALUES: Readonly<Record<CellKind, (value: never) => string | number>> = {
  text: sheetText,
  amount: (cents: number) => cents / 100,
  number: (value: number) => value,
  day: dayNumber,
  instant: instantNumber,
};

const WIDTHS: Readonly<Record<CellKind, number>> = { text: 24, amount: 18, number: 12, day: 12, instant: 17 };
const LONGEST_SHEET_NAME = 31;

const BOLD = { font: { bold: true } };
const style = (kind: CellKind): Partial<ExcelJS.Style> => ({ numFmt: NUMBER_FORMATS[kind] });
const valueIn = (kind: CellKind, value: unknown): string | number => VALUES[kind](value as never);

/** Written as it flows: a row that was written is no longer held. */
function content(sheet: Sheet): Readable {
  const out = new PassThrough();
  const gone = new AbortController();
  out.on('close', () => gone.abort());
  write(sheet, out, gone.signal).catch((error: Error) => out.destroy(error));
  return out;
}

async function write(sheet: Sheet, out: Writable, gone: AbortSignal): Promise<void> {
  const { title, author, columns, rows, about } = sheet;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  workbook.creator = author;
  const page = workbook.addWorksheet(title.slice(0, LONGEST_SHEET_NAME), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  page.columns = columns.map(({ title: heading, kind }) => ({
    width: Math.max(WIDTHS[kind], heading.length + 4),
    style: style(kind),
  }));
  writeHead(page, columns);
  let last = 1;
  for await (const some of rows) {
    for (const row of some) page.addRow(columns.map((column) => cellOf(column, row))).commit();
    last += some.length;
    await drained(page, gone);
  }
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: columns.length } };
  page.commit();
  writeAbout(workbook, about);
  await workbook.commit();
}

const cellOf = ({ kind, unknown, valueOf }: Column, row: ListRow): string | number | null => {
  const value = valueOf(row);
  return value === null ? unknown || null : valueIn(kind, value);
};

function writeHead(page: ExcelJS.Worksheet, columns: readonly Column[]): void {
  const row = page.addRow(columns.map(({ title }) => title));
  row.eachCell((cell) => (cell.style = { ...BOLD, numFmt: NUMBER_FORMATS.text }));
  row.commit();
}

/** What somebody who receives the file must know of it: which list, which filter, which day, by whom, the totals. */
function writeAbout(workbook: ExcelJS.Workbook, about: readonly AboutLine[]): void {
  const page = workbook.addWorksheet('À propos');
  page.columns = [{ width: 28, style: style('text') }, { width: 48 }];
  for (const { label, value, kind } of about) {
    const row = page.addRow([label, valueIn(kind, value)]);
    row.getCell(1).style = { ...BOLD, numFmt: NUMBER_FORMATS.text };
    row.getCell(2).style = { ...style(kind), alignment: { horizontal: 'left', wrapText: true } };
    row.commit();
  }
  page.commit();
}

/** As the library makes it: the streams of its zip are older than ours and tell less of themselves. */
interface SheetStream {
  readonly pipes: readonly (Writable & { _writableState: { needDrain: boolean } })[];
}

/** The library writes ahead of the compression without waiting for it: rows that were read faster would pile up. */
async function drained(page: ExcelJS.Worksheet, signal: AbortSignal): Promise<void> {
  const { stream } = page as unknown as { stream: SheetStream };
  while (stream.pipes.length === 0) await nextTurn(undefined, { signal });
  for (const pipe of stream.pipes) if (pipe._writableState.needDrain) await once(pipe, 'drain', { signal });
}

export const xlsx: Format = {
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  content,
};
