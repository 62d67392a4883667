import type { ConventionAction } from '../../../api/src/conventions/domain/convention.lifecycle.js';
import type { DeliberationAction } from '../../../api/src/deliberations/domain/deliberation.lifecycle.js';
import type { FinancialReportAction } from '../../../api/src/financial-reports/domain/financial-report.lifecycle.js';
import type { GrantRequestAction } from '../../../api/src/grant-requests/domain/grant-request.lifecycle.js';

/**
 * What may become of a file, and how often. A fate is the list of what people do, one after the other; where the list
 * ends before the life cycle does, somebody is still awaited.
 */
interface Fate<Step> {
  readonly share: number;
  readonly steps: readonly Step[];
  /** How many times longer than usual each step takes. */
  readonly slowness?: number;
}

const PROPOSED = ['submit', 'declare_complete', 'start_review', 'propose'] as const;
const AFTER_REMINDER = ['submit', 'ask_completion', 'resubmit', 'declare_complete', 'start_review', 'propose'] as const;

export const REQUEST_FATES = {
  straight: { share: 62, steps: PROPOSED },
  reminded: { share: 16, steps: AFTER_REMINDER },
  thought_over: { share: 3, steps: [...PROPOSED, 'return_to_review', 'propose'] },
  silent: { share: 2, steps: ['submit', 'ask_completion'] },
  given_up_on: { share: 2, steps: ['submit', 'ask_completion', 'declare_inadmissible'] },
  closed: { share: 3, steps: ['submit', 'ask_completion', 'close'] },
  refused: { share: 4, steps: ['submit', 'declare_complete', 'start_review', 'suggest_refusal', 'confirm_refusal'] },
  outside_the_rules: { share: 3, steps: ['submit', 'declare_inadmissible'] },
  withdrawn_early: { share: 3, steps: ['submit', 'declare_complete', 'withdraw'] },
  withdrawn_late: { share: 3, steps: [...PROPOSED, 'withdraw'] },
  slow: { share: 3, steps: PROPOSED, slowness: 2.4 },
  forgotten: { share: 1, steps: [] },
} as const satisfies Record<string, Fate<GrantRequestAction>>;

export type ConventionStep = Extract<
  ConventionAction,
  'restore_annexed_text' | 'send' | 'record_beneficiary_signature' | 'sign' | 'notify'
>;
const SIGNED = ['send', 'record_beneficiary_signature', 'sign', 'notify'] as const;

export const CONVENTION_FATES = {
  prompt: { share: 78, steps: SIGNED },
  slow: { share: 12, steps: SIGNED, slowness: 4 },
  never_returned: { share: 6, steps: ['send'] },
  put_right: { share: 4, steps: ['revise', 'restore_annexed_text', ...SIGNED] },
  altered: { share: 1, steps: ['revise'] },
} as const satisfies Record<string, Fate<ConventionStep | 'revise'>>;

const RECEIVED = ['record_signature', 'record_transmission', 'record_reception'] as const;

export const ACT_FATES = {
  complete: { share: 86, steps: [...RECEIVED, 'record_publication'] },
  notified: { share: 6, steps: [...RECEIVED, 'record_notification'] },
  slow: { share: 8, steps: [...RECEIVED, 'record_publication'], slowness: 9 },
  reception_unknown: { share: 1, steps: ['record_signature', 'record_transmission', 'record_publication'] },
} as const satisfies Record<string, Fate<DeliberationAction>>;

export type AccountStep = FinancialReportAction | 'receive';

export const ACCOUNT_FATES = {
  accepted: { share: 64, steps: ['receive', 'accept'] },
  late: { share: 10, steps: ['receive', 'accept'], slowness: 3 },
  put_right: { share: 8, steps: ['receive', 'return', 'receive_again', 'accept'] },
  returned: { share: 4, steps: ['receive', 'return'] },
  never: { share: 14, steps: [] },
} as const satisfies Record<string, Fate<AccountStep>>;

/** What becomes of the request, of its convention and of its account, when there are. */
export interface Fates {
  readonly request: keyof typeof REQUEST_FATES;
  readonly convention: keyof typeof CONVENTION_FATES;
  readonly account: keyof typeof ACCOUNT_FATES;
}

/** What a body, or the authority, makes of an award before anything is certified. */
export const AWARD_FATES = [
  { name: 'kept', share: 94 },
  { name: 'renounced', share: 3 },
  { name: 'lapsed', share: 3 },
] as const;

/** What the accountant makes of a mandat. */
export const MANDAT_FATES = [
  { name: 'paid', share: 93 },
  { name: 'rejected', share: 4 },
  { name: 'cancelled', share: 3 },
] as const;

/** What the assembly makes of a report. */
export const OUTCOMES = [
  { name: 'adopt', share: 88 },
  { name: 'adjourn', share: 7 },
  { name: 'reject', share: 4 },
  { name: 'withdraw', share: 3 },
] as const;
