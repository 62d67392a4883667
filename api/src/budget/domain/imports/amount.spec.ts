import fc from 'fast-check';
import { readAmount } from './amount.js';
import { type Cell, textCell } from './table.js';

const read = (cell: Cell): number | string => {
  const result = readAmount(cell);
  return 'value' in result ? result.value : result.fault.code;
};

describe('An amount', () => {
  it.each([
    ['1234,56', 123456],
    ['1 234,56', 123456],
    ['1\u00a0234,56\u00a0€', 123456],
    ['1\u202f234,56 €', 123456],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1234.5', 123450],
    ['1 234', 123400],
    ['1.234.567', 123456700],
    ['1,234,567', 123456700],
    ['1 234 567,8 euros', 123456780],
    ['12', 1200],
    ['0', 0],
    ['-0', 0],
    ['+5', 500],
    ['-1 234,56', -123456],
    ['− 1 234,56 €', -123456],
    ['(1 234,56)', -123456],
    ['(1 234,56 €)', -123456],
    ['1 234,56-', -123456],
    ['1234,5600', 123456],
    ['="1234,56"', 123456],
    ['1234,000', 123400],
  ])('written %j is understood', (text, cents) => {
    expect(read(textCell(text))).toBe(cents);
  });

  it.each([
    ['1.234', 'amount_ambiguous'],
    ['12,345', 'amount_ambiguous'],
    ['(123.456)', 'amount_ambiguous'],
    ['12,3456', 'amount_decimals'],
    ['1 23,00', 'amount_unread'],
    ['1.23.456', 'amount_unread'],
    ['12 k€', 'amount_unread'],
    ['douze', 'amount_unread'],
    ['-', 'amount_unread'],
    ['--5', 'amount_unread'],
    ['1e5', 'amount_unread'],
    ['1 000 000 000 000', 'amount_too_large'],
  ])('written %j is refused or asked, never guessed', (text, code) => {
    expect(read(textCell(text))).toBe(code);
  });

  it.each([
    [1234.56, 123456],
    [0.1 + 0.2, 30],
    [-12.5, -1250],
    [1e9, 100_000_000_000],
    [10.005, 'amount_decimals'],
    [1e15, 'amount_too_large'],
    [Number.NaN, 'amount_unread'],
  ])('that a spreadsheet holds as %d is %s', (number, expected) => {
    expect(read({ kind: 'number', text: String(number), number })).toBe(expected);
  });

  it('comes back to the cent, whatever French tool writes it', () => {
    const separators = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.');
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), separators, fc.boolean(), (cents, separator, accounting) => {
        const [whole, rest] = (Math.abs(cents) / 100).toFixed(2).split('.') as [string, string];
        const written = `${whole.replace(/\B(?=(?:\d{3})+$)/g, separator)},${rest}`;
        const signed = cents < 0 ? (accounting ? `(${written} €)` : `-${written}`) : written;
        expect(read(textCell(signed))).toBe(cents);
      }),
    );
  });
});
