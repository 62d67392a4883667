import { READERS } from '../../budget/domain/budget.js';
import type { Guarded } from '../../kernel/lifecycle.js';

/** What was committed and may be left at the end of a year. */
export const COMMITMENT_KINDS = ['award', 'membership'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What becomes of it: nothing more is due, it goes on in the next year, or it is a charge of this one paid in the next. */
export const OUTCOMES = ['cancel', 'carry_over', 'attach'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const yearEndAccess: Guarded = {
  subject: 'year_end_decision',
  access: { read: READERS, create: ['finance_officer'], modify: [] },
};
