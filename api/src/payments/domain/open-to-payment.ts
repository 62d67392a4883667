import type { FiscalYearState } from '../../budget/domain/budget.js';
import { budgetReasons } from '../../budget/domain/budget.reasons.js';
import { possibleIn } from '../../budget/domain/movements.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { paymentReasons } from './payment.reasons.js';

export interface OpenFacts {
  /** Why the payments of the body are stopped; null when they are not. */
  stopReason: string | null;
  /** The fiscal years that bear the payment. */
  fiscalYears: readonly { budget: string; year: number; state: FiscalYearState }[];
}

export const notStopped: Guard<OpenFacts> = {
  source: 'Opposition, saisie ou procédure collective : rien ne part tant qu’elle n’est pas levée',
  unmet: ({ stopReason }) => (stopReason === null ? null : paymentReasons.payments_stopped({ reason: stopReason })),
};

export const yearsOpen: Guard<OpenFacts> = {
  source: 'CGCT art. L1612-11 : mandats de l’exercice, jusqu’à la fin de la journée complémentaire',
  unmet: ({ fiscalYears }) =>
    fiscalYears
      .filter(({ state }) => !possibleIn(state, 'order'))
      .map(({ budget, year }) => budgetReasons.fiscal_year_not_open({ budget, year })),
};
