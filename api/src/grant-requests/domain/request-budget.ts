import { type Cents, sumCents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import { grantRequestReasons as reasons } from './grant-request.reasons.js';

/** What the rules look at in one line of a budget by account. */
export interface BudgetLine {
  readonly account: string;
  readonly amountCents: Cents;
  readonly askedOfUs: boolean;
}

/** What each side of a budget makes. Contributions in kind (86, 87) are valued apart: no money moves. */
export interface BudgetSums {
  readonly chargesCents: Cents;
  readonly productsCents: Cents;
  readonly inKindChargesCents: Cents;
  readonly inKindProductsCents: Cents;
  /** What the budget asks of our authority; null when no line says so. */
  readonly oursCents: Cents | null;
}

const SIDES: Readonly<Record<Exclude<keyof BudgetSums, 'oursCents'>, RegExp>> = {
  chargesCents: /^6/,
  productsCents: /^7/,
  inKindChargesCents: /^86/,
  inKindProductsCents: /^87/,
};

/** The sums of a budget by account; null when there is no line: the budget is a total alone. */
export function budgetSums(lines: readonly BudgetLine[]): BudgetSums | null {
  if (lines.length === 0) return null;
  const sumOf = (wanted: RegExp): Cents =>
    sumCents(lines.filter(({ account }) => wanted.test(account)).map(({ amountCents }) => amountCents));
  return {
    chargesCents: sumOf(SIDES.chargesCents),
    productsCents: sumOf(SIDES.productsCents),
    inKindChargesCents: sumOf(SIDES.inKindChargesCents),
    inKindProductsCents: sumOf(SIDES.inKindProductsCents),
    oursCents: lines.find(({ askedOfUs }) => askedOfUs)?.amountCents ?? null,
  };
}

/** Why a budget by account does not stand: charges make products, 86 makes 87, to the cent. Also held by the database. */
export function balanceReasons(sums: BudgetSums | null): Reason[] {
  if (sums === null) return [];
  const { chargesCents, productsCents, inKindChargesCents, inKindProductsCents } = sums;
  return [
    ...(chargesCents === productsCents
      ? []
      : [reasons.budget_unbalanced({ chargesCents, productsCents }, 'budgetLines')]),
    ...(inKindChargesCents === inKindProductsCents
      ? []
      : [reasons.budget_in_kind_unbalanced({ inKindChargesCents, inKindProductsCents }, 'budgetLines')]),
  ];
}

/** A total stated beside lines must be theirs. */
export function totalReasons(sums: BudgetSums, statedCents: Cents | null): Reason[] {
  const { chargesCents } = sums;
  return statedCents === null || statedCents === chargesCents
    ? []
    : [reasons.budget_total_differs({ statedCents, chargesCents }, 'budgetCents')];
}

/** The total that shares are computed on: the charges without contributions in kind, once the budget balances. */
export function totalOf(sums: BudgetSums): Cents | null {
  return balanceReasons(sums).length > 0 || sums.chargesCents === 0 ? null : sums.chargesCents;
}

/**
 * Where the budget and the request do not tell the same story. Warned, never refused: the body may have asked by its
 * letter for another sum than its budget shows, and the officer clears it up with the body.
 */
export function agreementReasons(sums: BudgetSums | null, requestedCents: Cents | null): Reason[] {
  if (sums === null || requestedCents === null) return [];
  const { oursCents } = sums;
  if (oursCents === null) return [reasons.budget_asks_nothing_of_us({}, 'budgetLines')];
  return oursCents === requestedCents
    ? []
    : [reasons.budget_asks_other_amount({ oursCents, requestedCents }, 'budgetLines')];
}
