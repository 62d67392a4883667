import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { ListField, ListRow } from '../platform/list-rows.js';
import { columnsOf } from './columns.js';
import { FORMAT } from './formats.js';
import type { FormatName, Sheet } from './sheet.js';

const FIELDS: ListField[] = [
  { name: 'label', type: 'text' },
  { name: 'amountCents', type: 'number' },
  { name: 'requestedCents', type: 'number' },
  { name: 'heldOn', type: 'day' },
  { name: 'recordedAt', type: 'instant' },
  { name: 'year', type: 'number' },
  { name: 'active', type: 'boolean' },
];

const sheetOf = (rows: AsyncIterable<ListRow[]>): Sheet => ({
  title: 'Demandes de subvention',
  author: 'Claire Fabre',
  columns: columnsOf('essais', 'essai', FIELDS),
  rows,
  about: [
    { label: 'Demandé par', value: 'Claire Fabre', kind: 'text' },
    { label: 'Situation au', value: '2019-09-26', kind: 'day' },
    { label: 'Total · Montant', value: 123_456, kind: 'amount' },
  ],
});

async function written(format: FormatName, rows: ListRow[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of FORMAT[format].content(sheetOf(Readable.from([rows])))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function workbookOf(content: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer);
  return workbook;
}

const ROW = {
  label: '011',
  amountCents: -123_456,
  requestedCents: null,
  heldOn: '2019-09-26',
  recordedAt: new Date('2019-09-26T22:30:00Z'),
  year: 2019,
  active: true,
};

/** What is let go of counts until it is collected. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('A list written as a workbook', () => {
  it('has real numbers, real days, and codes that stay text, under a head that stays in sight', async () => {
    const workbook = await workbookOf(await written('xlsx', [ROW]));
    const page = workbook.worksheets[0]!;
    expect(page.name).toBe('Demandes de subvention');
    expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(page.autoFilter).toBe('A1:G2');
    const [head, row] = [page.getRow(1), page.getRow(2)].map((line) => (line.values as unknown[]).slice(1));
    expect(head).toEqual(['Libellé', 'Montant', 'Demandé', 'Séance du', 'Enregistré le', 'Exercice', 'Compte actif']);
    expect(row).toEqual([
      '011',
      -1234.56,
      'non précisé',
      new Date('2019-09-26T00:00:00Z'),
      new Date('2019-09-27T00:30:00Z'),
      2019,
      'oui',
    ]);
    expect(page.getRow(2).getCell(1).numFmt).toBe('@');
    expect(page.getRow(2).getCell(2).numFmt).toBe('#,##0.00 "€"');
    expect(page.getColumn(2).width).toBeGreaterThanOrEqual(18);
  });

  it('says what it is on a second sheet', async () => {
    const about = (await workbookOf(await written('xlsx', []))).worksheets[1]!;
    expect(about.name).toBe('À propos');
    expect(
      about
        .getSheetValues()
        .slice(1)
        .map((line) => (line as unknown[]).slice(1)),
    ).toEqual([
      ['Demandé par', 'Claire Fabre'],
      ['Situation au', new Date('2019-09-26T00:00:00Z')],
      ['Total · Montant', 1234.56],
    ]);
  });

  it('ends with the failure of its rows, and not as a whole file', async () => {
    function* failing(): Generator<ListRow[]> {
      yield [ROW];
      throw new Error('the database is gone');
    }
    const reading = async (): Promise<void> => {
      for await (const _ of FORMAT.xlsx.content(sheetOf(Readable.from(failing()))));
    };
    await expect(reading()).rejects.toThrow('the database is gone');
  });

  it('flows: what waits for the disk stays small', async () => {
    const row = { ...ROW, label: 'Demande '.repeat(250) };
    const batch = Array.from({ length: 500 }, () => row);
    collect();
    const before = process.memoryUsage().arrayBuffers;
    let highest = 0;
    function* many(): Generator<ListRow[]> {
      for (let batches = 0; batches < 40; batches += 1) {
        collect();
        highest = Math.max(highest, process.memoryUsage().arrayBuffers - before);
        yield batch;
      }
    }
    const file = join(await mkdtemp(join(tmpdir(), 'xlsx-')), 'flowing.xlsx');
    await pipeline(FORMAT.xlsx.content(sheetOf(Readable.from(many()))), createWriteStream(file));
    expect(highest).toBeLessThan(15e6);
    let rows = 0;
    for await (const page of new ExcelJS.stream.xlsx.WorkbookReader(createReadStream(file), {})) {
      for await (const _ of page) rows += 1;
    }
    await rm(dirname(file), { recursive: true });
    expect(rows).toBe(1 + 40 * batch.length + 3);
  }, 300_000);
});

/** What a spreadsheet would run, alone or after what it skips. */
const dangerous = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', ' =', ''), fc.string({ unit: 'grapheme' }))
  .map(([first, rest]) => first + rest);

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe('A text, whatever was typed', () => {
  it('is never run from a CSV file, and is read back whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dangerous, { minLength: 1, maxLength: 5 }), async (texts) => {
        const csv = (
          await written(
            'csv',
            texts.map((label) => ({ ...ROW, label })),
          )
        ).toString();
        const lines = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' }).slice(1);
        const cells = lines.map(([cell]) => cell ?? '');
        expect(cells.map((cell) => FORMULA.test(cell) && !/^="\d+"$/.test(cell))).toEqual(cells.map(() => false));
        const bare = (cell: string, typed: string): string =>
          cell === typed ? cell : (/^="(\d+)"$/.exec(cell)?.[1] ?? cell.slice(1));
        expect(cells.map((cell, rank) => bare(cell, texts[rank]!))).toEqual(texts);
      }),
    );
  });

  it('is a text in a workbook, whole but for what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dangerous, { minLength: 1, maxLength: 5 }), async (texts) => {
        const page = (
          await workbookOf(
            await written(
              'xlsx',
              texts.map((label) => ({ ...ROW, label })),
            ),
          )
        ).worksheets[0]!;
        const cells = texts.map((_, rank) => page.getRow(rank + 2).getCell(1));
        expect(cells.map(({ type }) => type)).not.toContain(ExcelJS.ValueType.Formula);
        const held = (text: string): string =>
          text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '');
        expect(cells.map(({ text }) => text.replaceAll('_x005F_', '_'))).toEqual(texts.map((text) => held(text)));
      }),
      { numRuns: 50 },
    );
  });
});
