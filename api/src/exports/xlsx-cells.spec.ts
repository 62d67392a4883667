import { dayNumber, instantNumber, sheetText } from './xlsx-cells.js';

describe('A cell of a workbook', () => {
  it.each([
    ['1970-01-01', 25_569],
    ['2019-09-26', 43_734],
    ['2000-02-29', 36_585],
  ])('counts the days of a spreadsheet: %s is %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it('shows the hour of the clock in Paris', () => {
    expect(instantNumber(new Date('2019-09-26T22:30:00Z'))).toBeCloseTo(43_735 + 30 / 1440, 9);
    expect(instantNumber(new Date('2019-12-26T11:00:00Z'))).toBeCloseTo(43_825.5, 9);
  });

  it.each([
    ['=1+1', '=1+1'],
    ['011', '011'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000\u000bb\ufffe', 'ab'],
    ['_x000D_', '_x005F_x000D_'],
    ['a_b', 'a_b'],
    ['😀', '😀'],
  ])('holds the text %j as %j', (text, held) => {
    expect(sheetText(text)).toBe(held);
  });

  it('is cut where a spreadsheet would say that the file is damaged', () => {
    expect(sheetText('a'.repeat(40_000))).toHaveLength(32_767);
  });
});
