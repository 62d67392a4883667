import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { portion, shareOf, spread, sumCents, toCents } from './money.js';

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
const lines = fc.array(amount, { minLength: 1, maxLength: 12 }).filter((weights) => sumCents(weights) > 0);

describe('An amount in cents', () => {
  it.each([
    ['6500000', 6_500_000],
    ['-1', -1],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    [9007199254740991n, Number.MAX_SAFE_INTEGER],
    [0, 0],
  ])('reads %p as %p', (value, cents) => {
    expect(toCents(value)).toBe(cents);
  });

  it.each(['9007199254740992', '9007199254740993', '-9007199254740993', 9007199254740993n, 2 ** 53])(
    'refuses %p, which would lose a cent without a word',
    (value) => {
      expect(() => toCents(value)).toThrow(RangeError);
    },
  );

  it.each(['', ' 1', '1.5', '1e3', '0x10', 'NaN', 1.5, Number.NaN, Infinity])('refuses %p', (value) => {
    expect(() => toCents(value)).toThrow(RangeError);
  });
});

describe('A sum', () => {
  it('of nothing is zero', () => expect(sumCents([])).toBe(0));
  it('adds up and down', () => expect(sumCents([5_000_000, 1_500_000, -1])).toBe(6_499_999));
  it('is exact even when it passes through figures too large to hold', () => {
    expect(sumCents([Number.MAX_SAFE_INTEGER, 1, -2])).toBe(Number.MAX_SAFE_INTEGER - 1);
  });
  it('too large to be exact is refused', () => {
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
  it('refuses half a cent', () => expect(() => sumCents([1, 0.5])).toThrow(RangeError));
});

describe('A payment spread over imputation lines', () => {
  it.each([
    { total: 6_500_000, weights: [6_500_000], parts: [6_500_000], because: 'one line takes all' },
    { total: 100, weights: [1, 1, 1], parts: [34, 33, 33], because: 'equal lines: the first has the odd cent' },
    { total: 100, weights: [1, 2], parts: [33, 67], because: 'the largest remainder has it' },
    { total: 5, weights: [0, 10], parts: [0, 5], because: 'an exhausted line gets nothing' },
    { total: 1, weights: [1, 1_000_000], parts: [0, 1], because: 'a cent goes to the heavier line' },
    { total: 0, weights: [0, 0], parts: [0, 0], because: 'nothing over nothing' },
    { total: 0, weights: [], parts: [], because: 'no line' },
    { total: 9_600_000, weights: [8_000_000, 4_000_000], parts: [6_400_000, 3_200_000], because: '80 % of two lines' },
  ])('$total over $weights gives $parts: $because', ({ total, weights, parts }) => {
    expect(spread(total, weights)).toEqual(parts);
  });

  it('adds up to the payment, to the cent', () => {
    fc.assert(fc.property(amount, lines, (total, weights) => sumCents(spread(total, weights)) === total));
  });

  it('never exceeds what remains on a line', () => {
    const payments = lines.chain((weights) =>
      fc.record({ weights: fc.constant(weights), total: fc.integer({ min: 0, max: sumCents(weights) }) }),
    );
    fc.assert(
      fc.property(payments, ({ weights, total }) =>
        spread(total, weights).every((part, line) => part >= 0 && part <= weights[line]!),
      ),
    );
  });

  it('is within one cent of the exact share', () => {
    fc.assert(
      fc.property(amount, lines, (total, weights) => {
        const sum = BigInt(sumCents(weights));
        return spread(total, weights).every((part, line) => {
          const gap = BigInt(part) * sum - BigInt(total) * BigInt(weights[line]!);
          return gap > -sum && gap < sum;
        });
      }),
    );
  });

  it('leaves every line at exactly zero after the last of any series of instalments', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(100), { maxLength: 5 }), (weights, percents) => {
        let remaining = weights;
        const pay = (total: number) => {
          const parts = spread(total, remaining);
          remaining = remaining.map((cents, line) => cents - parts[line]!);
        };
        for (const percent of percents) pay(Math.floor((sumCents(remaining) * percent) / 100));
        pay(sumCents(remaining));
        expect(remaining).toEqual(weights.map(() => 0));
      }),
    );
  });

  it.each([
    { total: 1, weights: [] },
    { total: 1, weights: [0, 0] },
    { total: -1, weights: [10] },
    { total: 1, weights: [10, -1] },
    { total: 0.5, weights: [10] },
  ])('refuses $total over $weights', ({ total, weights }) => {
    expect(() => spread(total, weights)).toThrow(RangeError);
  });
});

describe('A portion', () => {
  it.each([
    { total: 6_500_000, rateBp: 8_000, cents: 5_200_000, because: 'an advance of 80 %' },
    { total: 1, rateBp: 5_000, cents: 1, because: 'half a cent rounds up' },
    { total: 3, rateBp: 5_000, cents: 2, because: '1.5 rounds up' },
    { total: 1, rateBp: 4_999, cents: 0, because: 'less than half rounds down' },
    { total: 100_005, rateBp: 3_000, cents: 30_002, because: '30 001.5 rounds up' },
    { total: Number.MAX_SAFE_INTEGER, rateBp: 10_000, cents: Number.MAX_SAFE_INTEGER, because: 'all of it' },
    { total: Number.MAX_SAFE_INTEGER, rateBp: 9_999, cents: 9_006_298_534_815_517, because: 'beyond float precision' },
  ])('of $total at $rateBp is $cents: $because', ({ total, rateBp, cents }) => {
    expect(portion(total, rateBp)).toBe(cents);
  });

  it('and its complement differ from the total by one rounded cent at most', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (total, rateBp) => {
        const excess = portion(total, rateBp) + portion(total, 10_000 - rateBp) - total;
        return excess === 0 || excess === 1;
      }),
    );
  });

  it('grows with the rate and stays within the total', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 10_000 }), (total, rateBp) => {
        const cents = portion(total, rateBp);
        return cents >= portion(total, rateBp - 1) && cents <= total;
      }),
    );
  });

  it.each([-1, 10_001, 0.5, Number.NaN])('refuses the rate %p', (rateBp) => {
    expect(() => portion(100, rateBp)).toThrow(RangeError);
  });
  it('refuses a negative amount', () => expect(() => portion(-1, 8_000)).toThrow(RangeError));
});

describe('The share of a grant in a budget', () => {
  it.each([
    { amount: 1_500_000, base: 11_000_000, hundredths: 1_364, because: '13,636 % (an act printed 13,63 %)' },
    { amount: 5_000_000, base: 57_000_000, hundredths: 877, because: '8,772 %' },
    { amount: 1, base: 20_000, hundredths: 1, because: 'half of a hundredth rounds up' },
    { amount: 0, base: 100, hundredths: 0, because: 'nothing granted' },
    { amount: 100, base: 100, hundredths: 10_000, because: 'all of it' },
    { amount: 300, base: 200, hundredths: 15_000, because: 'more than the budget is shown, not hidden' },
  ])('$amount of $base is $hundredths hundredths of a percent: $because', ({ amount, base, hundredths }) => {
    expect(shareOf(amount, base)).toEqual({ numerator: amount, denominator: base, hundredths });
  });

  it.each([
    [100, 0],
    [-1, 100],
    [1, -100],
  ])('of %p in %p does not exist', (amount, base) => {
    expect(() => shareOf(amount, base)).toThrow(RangeError);
  });
});
