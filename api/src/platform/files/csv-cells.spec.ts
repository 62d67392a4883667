import { amountCell, dayCell, instantCell, linesOf, textCell } from './csv-cells.js';

describe('A cell', () => {
  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [123456, '1234,56'],
    [-4000000, '-40000,00'],
    [1_000_000_000_00, '1000000000,00'],
  ])('of %d cents is %s', (cents, cell) => {
    expect(amountCell(cents)).toBe(cell);
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+33 6 12', `'+33 6 12`],
    ['-2+3', `'-2+3`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `'\r=1`],
    ['＝1+1', `'＝1+1`],
    ['=cmd|"/c calc"!A1', `'=cmd|"/c calc"!A1`],
    ['a=1', 'a=1'],
    ['Été 2019', 'Été 2019'],
    ['', ''],
  ])('never runs: %j is written %j', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it.each([
    ['81234567600017', '="81234567600017"'],
    ['011', '="011"'],
    ['65', '65'],
    ['0', '0'],
    ['2019', '2019'],
    ['W131234567', 'W131234567'],
  ])('keeps the digits of an identifier: %s is written %s', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it('writes days and instants as they are read in France', () => {
    expect(dayCell('2019-09-26')).toBe('26/09/2019');
    expect(instantCell(new Date('2019-09-26T22:30:00Z'))).toBe('27/09/2019 00:30');
  });

  it('is quoted when it must be, in lines that end as a spreadsheet expects', () => {
    expect(linesOf([['a;b', 'dit « "oui" »', 'deux\nlignes', 'simple', '']])).toBe(
      '"a;b";"dit « ""oui"" »";"deux\nlignes";simple;\r\n',
    );
  });
});
