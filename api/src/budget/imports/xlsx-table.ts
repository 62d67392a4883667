import ExcelJS from 'exceljs';
import { Refusal } from '../../kernel/refusal.js';
import { type Columns, headed } from '../domain/imports/columns.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';
import { type Cell, type SourceTable, type TableRow, textCell } from '../domain/imports/table.js';

/** Once unzipped: several times twenty thousand rows, and far from what would fill the memory of a worker. */
const LARGEST_UNZIPPED = 64 * 1024 * 1024;

/** What no cell depends on, and what a workbook from elsewhere may hold in ways that the reader does not know. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'tableParts'];

const damaged = (): Refusal => new Refusal('invalid', [reasons.file_damaged({}, 'file')]);

/**
 * The first sheet that has our headings; the first one when none has. The workbook is held whole: read as it flows, the
 * library loses the results of formulas that were copied down, which a budget is full of.
 * @throws Refusal invalid when it is damaged, or larger than a budget can be.
 */
export async function xlsxTable(content: Buffer, columns: Columns): Promise<SourceTable> {
  if (unzippedSize(content) > LARGEST_UNZIPPED) throw new Refusal('invalid', [reasons.file_too_heavy({}, 'file')]);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(content as never, { ignoreNodes: IGNORED });
  } catch {
    throw damaged();
  }
  const tables = workbook.worksheets.map(tableOf);
  const table = tables.find((candidate) => headed(candidate, columns)) ?? tables[0];
  if (!table) throw damaged();
  return table;
}

/** As the directory at the end of the zip declares it. */
function unzippedSize(content: Buffer): number {
  const end = content.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw damaged();
  try {
    let size = 0;
    let entry = content.readUInt32LE(end + 16);
    for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
      size += content.readUInt32LE(entry + 24);
      entry += 46 + [28, 30, 32].reduce((sum, offset) => sum + content.readUInt16LE(entry + offset), 0);
    }
    return size;
  } catch {
    throw damaged();
  }
}

function tableOf(page: ExcelJS.Worksheet): SourceTable {
  const rows: TableRow[] = [];
  page.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // Merged cells hold one value, and show it once: repeated, an amount would count twice.
      cells[column - 1] = cellOf(cell.isMerged && cell.master !== cell ? null : cell.value);
    });
    rows.push({ number, cells: Array.from(cells, (cell) => cell ?? cellOf(null)) });
  });
  return { source: { format: 'xlsx', encoding: null, delimiter: null, sheet: page.name }, rows };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dayText = (date: Date): string =>
  [twoDigits(date.getUTCDate()), twoDigits(date.getUTCMonth() + 1), date.getUTCFullYear()].join('/');

/** A number is shown as a person in France would write it. */
const numberText = (value: number): string => String(value).replace('.', ',');

function cellOf(value: ExcelJS.CellValue): Cell {
  if (typeof value === 'number') return { kind: 'number', text: numberText(value), number: value };
  if (value instanceof Date) return { kind: 'date', text: dayText(value) };
  if (value === null || value === undefined) return textCell('');
  if (typeof value !== 'object') return textCell(String(value));
  if ('error' in value) return { kind: 'error', text: value.error };
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return cellOf(value.text);
  // A formula is what it came to.
  return 'result' in value ? cellOf(value.result ?? null) : textCell('');
}
