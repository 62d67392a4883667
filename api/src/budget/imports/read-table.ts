import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { Refusal } from '../../kernel/refusal.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';
import type { Columns } from '../domain/imports/columns.js';
import type { SourceTable } from '../domain/imports/table.js';
import { csvTable } from './csv-table.js';
import { xlsxTable } from './xlsx-table.js';

/** Ten times the budget of a large authority. */
const MOST_ROWS = 20_000;

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLD_WORKBOOK = Buffer.from('d0cf11e0', 'hex');

async function beginningOf(content: Readable): Promise<Buffer> {
  for await (const chunk of content as AsyncIterable<Buffer>) return chunk;
  return Buffer.alloc(0);
}

const isBinary = (sample: Buffer): boolean => sample.includes(0) && !(sample[0] === 0xff && sample[1] === 0xfe);

/**
 * Whether a content may be a table at all, told by its bytes and never by its name.
 * @throws Refusal invalid
 */
export async function tableFormat(open: () => Readable): Promise<'csv' | 'xlsx'> {
  const beginning = await beginningOf(open());
  if (beginning.subarray(0, 4).equals(ZIP)) return 'xlsx';
  if (beginning.subarray(0, 4).equals(OLD_WORKBOOK))
    throw new Refusal('invalid', [reasons.file_old_workbook({}, 'file')]);
  if (isBinary(beginning)) throw new Refusal('invalid', [reasons.file_unread({}, 'file')]);
  return 'csv';
}

/** @throws Refusal invalid when nothing can be read of it. */
export async function readTable(format: 'csv' | 'xlsx', content: Readable, columns: Columns): Promise<SourceTable> {
  const whole = await buffer(content);
  const table = format === 'xlsx' ? await xlsxTable(whole, columns) : csvTable(whole, columns);
  if (table.rows.length > MOST_ROWS) {
    throw new Refusal('invalid', [reasons.file_too_many_rows({ most: MOST_ROWS }, 'file')]);
  }
  return table;
}
