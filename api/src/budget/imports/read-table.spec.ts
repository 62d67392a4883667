import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { fieldOf, headed, SPENDING_COLUMNS, VOTE_COLUMNS } from '../domain/imports/columns.js';
import { readTable as read, tableFormat } from './read-table.js';

const readTable = (format: 'csv' | 'xlsx', content: Readable) => read(format, content, VOTE_COLUMNS);

const ROWS = [
  ['Budget annexe – été 2020', '', '', ''],
  ['Section', 'Chapitre', 'Article', 'Crédits votés'],
  ['Fonctionnement', '65', '65748', '1 234,56 €'],
  ['Fonctionnement', '011', '6281', '12'],
];
/** As a careful tool quotes them. */
const csv = (delimiter: string): string =>
  ROWS.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join('\r\n');

async function texts(content: Buffer): Promise<string[][]> {
  const format = await tableFormat(() => Readable.from([content]));
  const table = await readTable(format, Readable.from([content]));
  return headed(table, VOTE_COLUMNS)!.rows.map(({ cells }) => cells.map(({ text }) => text));
}

const EXPECTED = [
  ['Fonctionnement', '65', '65748', '1 234,56 €'],
  ['Fonctionnement', '011', '6281', '12'],
];

/** « é », « – » and « € » stand elsewhere in the code page of Windows. */
const windows = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/–/g, '\u0096')
      .replace(/€/g, '\u0080')
      .replace(/\u202f/g, '\u00a0'),
    'latin1',
  );

describe('A table', () => {
  it.each([
    ['UTF-8', Buffer.from(csv(';'))],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${csv(';')}`)],
    ['UTF-8 and commas', Buffer.from(csv(','))],
    ['UTF-8 and tabs', Buffer.from(csv('\t'))],
    ['the code page of Windows', windows(csv(';'))],
    ['the « Texte Unicode » of Excel', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv('\t'), 'utf16le')])],
    ['lines of a Mac', Buffer.from(csv(';').replace(/\r\n/g, '\r'))],
    ['a separator announced to Excel', Buffer.from(`sep=;\r\n${csv(';')}`)],
    ['quoted cells', Buffer.from(ROWS.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'))],
  ])('in %s is read the same', async (_, content) => {
    expect(await texts(content)).toEqual(EXPECTED);
  });

  it('in a workbook is read the same, on whichever sheet it is, and keeps what its cells are', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Lisez-moi').addRow(['Bonjour']);
    const page = workbook.addWorksheet('Crédits');
    page.addRows([['Budget'], [], ['Section', 'Chapitre', 'Article', 'Crédits votés']]);
    page.addRow([
      'Fonctionnement',
      65,
      { richText: [{ text: '657' }, { text: '48' }] },
      { formula: 'A1*2', result: 1234.56 },
    ]);
    page.addRow(['Fonctionnement', { error: '#N/A' }, new Date('2020-05-06'), 12]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const table = await readTable('xlsx', Readable.from([content]));
    expect(table.source).toEqual({ format: 'xlsx', encoding: null, delimiter: null, sheet: 'Crédits' });
    const { headerRow, rows } = headed(table, VOTE_COLUMNS)!;
    expect([headerRow, ...rows.map(({ number }) => number)]).toEqual([3, 4, 5]);
    expect(rows.map(({ cells }) => cells.map(({ kind, text }) => [kind, text]))).toEqual([
      [
        ...[
          ['text', 'Fonctionnement'],
          ['number', '65'],
          ['text', '65748'],
          ['number', '1234,56'],
        ],
      ],
      [
        ...[
          ['text', 'Fonctionnement'],
          ['error', '#N/A'],
          ['date', '06/05/2020'],
          ['number', '12'],
        ],
      ],
    ]);
  });

  it('in a workbook gives the results of formulas, copied down or not, and shows a merged cell once', async () => {
    const workbook = new ExcelJS.Workbook();
    const page = workbook.addWorksheet('Crédits');
    page.addRow(['Section', 'Chapitre', 'Montant']);
    page.addRow(['F', 65, { formula: 'B2*2', result: 130 }]);
    page.addRow(['F', 66, { sharedFormula: 'C2', result: 132 }]);
    page.mergeCells('C3:C4');
    page.getCell('A4').value = 'I';
    const table = await readTable('xlsx', Readable.from([Buffer.from(await workbook.xlsx.writeBuffer())]));
    expect(headed(table, VOTE_COLUMNS)!.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['F', '65', '130'],
      ['F', '66', '132'],
      ['I', '', ''],
    ]);
  });

  it('that would fill the memory once unzipped is refused', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Crédits').addRow(['x'.repeat(32_000)]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const directory = content.indexOf('PK\x01\x02', undefined, 'latin1');
    content.writeUInt32LE(0xfffffff0, directory + 24);
    await expect(readTable('xlsx', Readable.from([content]))).rejects.toThrow('file_too_heavy');
  });

  it('is counted as a spreadsheet counts its rows, whatever its cells hold', async () => {
    const text = 'Section;Chapitre;Nature;Montant\n"F";"65";"deux\nlignes";1\n\nI;204;20421;2\n;;;\n';
    const table = await readTable('csv', Readable.from([Buffer.from(text)]));
    expect(headed(table, VOTE_COLUMNS)!.rows.map(({ number, cells }) => [number, cells[2]!.text])).toEqual([
      [2, 'deux lignes'],
      [4, '20421'],
    ]);
  });

  it('of too many rows is refused', async () => {
    const many = Buffer.from(`Section;Chapitre;Nature\n${'F;65;65748\n'.repeat(20_001)}`);
    await expect(readTable('csv', Readable.from([many]))).rejects.toThrow('file_too_many_rows');
  });
});

describe('A heading', () => {
  it.each([
    ['Chapitre', 'chapitre'],
    ['CHAPITRE BUDGETAIRE', 'chapitre'],
    ['Article', 'nature'],
    ['Nature comptable', 'nature'],
    ['Sous-politique', 'sousPolitique'],
    ['sous politique', 'sousPolitique'],
    ['Crédits votés', 'amount'],
    ['Montant (€)', 'amount'],
    ['Libellé', null],
    ['', null],
  ])('%j names %s', (heading, field) => {
    expect(fieldOf(heading, VOTE_COLUMNS)).toBe(field);
  });

  it('finds what each kind of file says, and no other', async () => {
    const text = 'Situation au 30/09\nCode chapitre,Libellé,Réalisé\n65,"Autres charges, dont aides","1 234,56"\n';
    const table = await read('csv', Readable.from([Buffer.from(text)]), SPENDING_COLUMNS);
    expect(table.source.delimiter).toBe(',');
    expect(headed(table, SPENDING_COLUMNS)!.headings.map(({ field }) => field)).toEqual(['chapitre', null, 'amount']);
    expect(headed(table, VOTE_COLUMNS)).toBeNull();
    expect(fieldOf('Nature', SPENDING_COLUMNS)).toBeNull();
  });
});
