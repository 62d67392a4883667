import { READERS } from '../../budget/domain/budget.js';
import type { Guarded } from '../../kernel/lifecycle.js';

/** As a state is shown: what must stop, what wants attention, what is not known, what is only to be known. */
export const SEVERITIES = ['stop', 'attention', 'unknown', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an anomaly is about. */
export const CHECK_SUBJECTS = ['award', 'membership', 'credit_line', 'control_envelope'] as const;
export type CheckSubject = (typeof CHECK_SUBJECTS)[number];

/** What somebody answered: it is right as it stands, or it was put right where it stands. */
export const OUTCOMES = ['verified', 'corrected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const checkAccess: Guarded = {
  subject: 'check_treatment',
  access: { read: READERS, create: ['finance_officer'], modify: [] },
};
