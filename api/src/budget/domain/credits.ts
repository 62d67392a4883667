import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import type { FiscalYearState } from './budget.js';
import { budgetReasons } from './budget.reasons.js';
import { type MovementKind, possibleIn } from './movements.js';

/** An envelope as the vote made it, and what a document wants of it. */
export interface WantedEnvelope {
  readonly envelopeId: number;
  readonly budget: string;
  readonly year: number;
  readonly yearState: FiscalYearState;
  /** Whether its last day is behind: nothing more is reserved on it, whatever its state. */
  readonly yearEnded: boolean;
  readonly chapitre: string;
  /** A code of one of its lines that is closed: nothing new is reserved on it. */
  readonly closedCode?: string | null;
  readonly availableCents: Cents;
  readonly wantedCents: Cents;
}

/** What lacks on each envelope, one reason an envelope. */
export function shortageReasons(envelopes: readonly WantedEnvelope[], field?: string): Reason[] {
  return envelopes
    .filter(({ availableCents, wantedCents }) => wantedCents > availableCents)
    .map(({ availableCents, wantedCents, chapitre, budget, year }) =>
      budgetReasons.envelope_short({ missingCents: wantedCents - availableCents, chapitre, budget, year }, field),
    );
}

/** The fiscal years that do not let a movement of this kind happen, one reason a year, and the codes that take nothing new. */
export function spendingReasons(envelopes: readonly WantedEnvelope[], kind: MovementKind): Reason[] {
  const years = new Map(envelopes.map((envelope) => [`${envelope.budget} ${envelope.year}`, envelope]));
  const closed = kind === 'reservation' ? envelopes.filter(({ closedCode }) => closedCode) : [];
  return [
    ...[...years.values()].flatMap(({ budget, year, yearState, yearEnded }) => {
      if (!possibleIn(yearState, kind)) return [budgetReasons.fiscal_year_not_open({ budget, year })];
      return kind === 'reservation' && yearEnded ? [budgetReasons.fiscal_year_ended({ budget, year })] : [];
    }),
    ...closed.map(({ closedCode, year }) => budgetReasons.line_code_closed({ code: closedCode!, year })),
  ];
}
