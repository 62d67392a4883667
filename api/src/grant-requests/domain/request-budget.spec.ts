import fc from 'fast-check';
import {
  agreementReasons,
  balanceReasons,
  type BudgetLine,
  budgetSums,
  totalOf,
  totalReasons,
} from './request-budget.js';

const line = (account: string, amountCents: number, askedOfUs = false): BudgetLine => ({
  ...{ account, amountCents, askedOfUs },
});
const BALANCED = [
  line('60', 40_000_00),
  line('641', 70_000_00),
  line('74', 15_000_00, true),
  line('74', 50_000_00),
  line('756', 45_000_00),
];
const codes = (reasons: readonly { code: string; field: string | null }[]) => reasons.map(({ code }) => code);

describe('The budget of a request', () => {
  it('is a total alone when it has no line', () => {
    expect(budgetSums([])).toBeNull();
    expect(balanceReasons(null)).toEqual([]);
    expect(agreementReasons(null, 15_000_00)).toEqual([]);
  });

  it('sums each side, contributions in kind apart', () => {
    const lines = [...BALANCED, line('864', 3_000_00), line('870', 2_000_00)];
    expect(budgetSums(lines)).toEqual({
      chargesCents: 110_000_00,
      productsCents: 110_000_00,
      inKindChargesCents: 3_000_00,
      inKindProductsCents: 2_000_00,
      oursCents: 15_000_00,
    });
  });

  it.each([
    [BALANCED, [], 110_000_00],
    [[...BALANCED, line('66', 1)], ['budget_unbalanced'], null],
    [[...BALANCED, line('86', 5_00), line('87', 5_00)], [], 110_000_00],
    [[...BALANCED, line('86', 5_00)], ['budget_in_kind_unbalanced'], null],
    [[line('60', 2), line('86', 1)], ['budget_unbalanced', 'budget_in_kind_unbalanced'], null],
    [[line('86', 5_00), line('87', 5_00)], [], null],
  ])('of case %# is judged with both sums, and gives its total once it balances', (lines, expected, total) => {
    const sums = budgetSums(lines)!;
    expect(codes(balanceReasons(sums))).toEqual(expected);
    expect(totalOf(sums)).toBe(total);
  });

  it('says both figures when a stated total is not that of the lines', () => {
    const sums = budgetSums(BALANCED)!;
    expect(totalReasons(sums, null)).toEqual([]);
    expect(totalReasons(sums, 110_000_00)).toEqual([]);
    const [reason] = totalReasons(sums, 120_000_00);
    expect(reason?.say('fr')).toBe(
      'Total saisi 120\u00a0000,00\u00a0€, charges du budget 110\u00a0000,00\u00a0€\u00a0: retirez l’un ou corrigez l’autre.',
    );
  });

  it.each([
    [15_000_00, BALANCED, []],
    [16_000_00, BALANCED, ['budget_asks_other_amount']],
    [15_000_00, BALANCED.map((each) => ({ ...each, askedOfUs: false })), ['budget_asks_nothing_of_us']],
    [null, BALANCED, []],
  ])('of a request for %s warns when it asks something else of us', (requestedCents, lines, expected) => {
    expect(codes(agreementReasons(budgetSums(lines), requestedCents))).toEqual(expected);
  });
});

const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 12 });
const CHARGES = ['60', '613', '62', '64', '69'];
const PRODUCTS = ['70', '74', '756', '79'];
const over = (accounts: readonly string[], parts: readonly number[]): BudgetLine[] =>
  parts.map((cents, rank) => line(accounts[rank % accounts.length]!, cents));

/** The amount cut where the numbers fall: as many lines as there are cuts, which make it exactly. */
function cut(total: number, cuts: readonly number[]): number[] {
  const places = [...new Set(cuts.map((place) => place % total).filter(Boolean))].sort((a, b) => a - b);
  return [...places, total].map((place, rank) => place - (places[rank - 1] ?? 0));
}

describe('Any budget', () => {
  it('balances when both sides are the same amount cut differently, in any order', () => {
    fc.assert(
      fc.property(amounts, amounts, (charges, cuts) => {
        const total = charges.reduce((sum, cents) => sum + cents, 0);
        const lines = [...over(CHARGES, charges), ...over(PRODUCTS, cut(total, cuts))].reverse();
        const sums = budgetSums(lines)!;
        expect(balanceReasons(sums)).toEqual([]);
        expect(totalOf(sums)).toBe(total);
      }),
    );
  });

  it('is refused as soon as one cent is on one side only', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...CHARGES, ...PRODUCTS, '86', '87'), (charges, account) => {
        const total = charges.reduce((sum, cents) => sum + cents, 0);
        const sums = budgetSums([...over(CHARGES, charges), line('74', total), line(account, 1)])!;
        expect(balanceReasons(sums)).toHaveLength(1);
        expect(totalOf(sums)).toBeNull();
      }),
    );
  });
});
