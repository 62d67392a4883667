import type { ProgressFacts } from './facts.js';
import type { Holder, StepName } from './band.view.js';

/** One place where a file can wait: at which step, who holds it, since when, what is awaited and what follows. */
export interface Situation {
  readonly step: StepName;
  readonly when: (facts: ProgressFacts) => boolean;
  readonly holder: Holder;
  readonly since: (facts: ProgressFacts) => string | null;
  readonly expected: string;
  readonly next: string | ((facts: ProgressFacts) => string);
}

const sinceRequest = (f: ProgressFacts): string | null => f.requestSince;
const sinceAward = (f: ProgressFacts): string | null => f.awardSince;
const sinceReport = (f: ProgressFacts): string | null => f.reportSince;
const sinceConvention = (f: ProgressFacts): string | null => f.conventionSince;
const sinceMandat = (f: ProgressFacts): string | null => f.openMandat?.since ?? null;

const ENDED_REQUESTS = ['refused', 'inadmissible', 'closed', 'withdrawn', 'renounced', 'lapsed'];

const ENDED_AWARDS = ['dismissed', 'renounced', 'lapsed'];

const request = (state: string, holder: Holder, expected: string, next: string): Situation => ({
  step: 'request',
  when: (f) => f.awardId === null && f.requestState === state,
  holder,
  since: sinceRequest,
  expected,
  next,
});

const report = (state: string, holder: Holder, expected: string, next: string): Situation => ({
  step: 'report',
  when: (f) => f.reportState === state,
  holder,
  since: sinceReport,
  expected,
  next,
});

const convention = (state: string, holder: Holder, expected: string, next: string): Situation => ({
  step: 'convention',
  when: (f) => f.conventionState === state,
  holder,
  since: sinceConvention,
  expected,
  next,
});

const mandat = (
  state: string,
  bordereau: string | null,
  holder: Holder,
  expected: string,
  next: string,
): Situation => ({
  step: 'payment',
  when: (f) => f.openMandat?.state === state && f.openMandat.bordereau === bordereau,
  holder,
  since: sinceMandat,
  expected,
  next,
});

const AFTER_ENFORCEABLE: Readonly<Record<string, string>> = {
  voted: 'convention_sending',
  sent: 'beneficiary_signature',
  beneficiary_signed: 'authority_signature',
  authority_signed: 'notification',
};
/** The convention may go ahead of the act: what follows depends on where it is. */
const afterEnforceable = (f: ProgressFacts): string => AFTER_ENFORCEABLE[f.conventionState ?? ''] ?? 'certification';

const remaining = (f: ProgressFacts): boolean => f.certifiedCount < f.instalmentCount;
const reportsAwaited = (f: ProgressFacts): boolean => f.financialReportsAccepted < f.earmarkedParts;
const sincePayment = (f: ProgressFacts): string | null => f.lastPaidOn ?? f.conventionNotifiedOn ?? f.enforceableOn;

/** In the order of facts; the first that holds is where the file stands. */
export const SITUATIONS: readonly Situation[] = [
  {
    step: 'request',
    when: (f) =>
      ENDED_AWARDS.includes(f.awardState ?? '') || (f.requestState !== null && ENDED_REQUESTS.includes(f.requestState)),
    holder: 'nobody',
    since: (f) => f.awardSince ?? f.requestSince,
    expected: 'nothing',
    next: 'nothing',
  },
  request('draft', 'grants_officer', 'submission', 'completeness'),
  request('submitted', 'grants_officer', 'completeness', 'review'),
  request('to_complete', 'beneficiary', 'missing_papers', 'completeness'),
  request('complete', 'grants_officer', 'review', 'proposal'),
  request('under_review', 'manager', 'proposal', 'award'),
  request('proposed', 'grants_officer', 'award', 'report'),
  request('refusal_proposed', 'grants_officer', 'report', 'vote'),
  {
    step: 'report',
    when: (f) => f.reportId === null,
    holder: 'grants_officer',
    since: sinceAward,
    expected: 'report',
    next: 'visa_request',
  },
  report('drafting', 'grants_officer', 'visa_request', 'finance_visa'),
  {
    step: 'report',
    when: (f) => f.reportState === 'visas' && f.awardState === 'visa_requested',
    holder: 'finance_officer',
    since: sinceAward,
    expected: 'finance_visa',
    next: 'report_approval',
  },
  report('visas', 'manager', 'report_approval', 'agenda'),
  report('ready', 'assembly_clerk', 'agenda', 'vote'),
  { ...report('on_agenda', 'assembly_clerk', 'vote', 'transmission'), step: 'vote' },
  {
    step: 'legality',
    when: (f) => f.legalityReceivedOn === null && f.transmittedOn === null,
    holder: 'assembly_clerk',
    since: (f) => f.adoptedOn,
    expected: 'transmission',
    next: 'legality_reception',
  },
  {
    step: 'legality',
    when: (f) => f.legalityReceivedOn === null,
    holder: 'assembly_clerk',
    since: (f) => f.transmittedOn,
    expected: 'legality_reception',
    next: 'publication',
  },
  {
    step: 'enforceable',
    when: (f) => f.publishedOn === null,
    holder: 'assembly_clerk',
    since: (f) => f.legalityReceivedOn,
    expected: 'publication',
    next: afterEnforceable,
  },
  {
    step: 'enforceable',
    when: (f) => f.enforceableOn !== null && f.enforceableOn > f.today,
    holder: 'nobody',
    since: (f) => f.publishedOn,
    expected: 'enforceable_day',
    next: afterEnforceable,
  },
  convention('voted', 'grants_officer', 'convention_sending', 'beneficiary_signature'),
  convention('sent', 'beneficiary', 'beneficiary_signature', 'authority_signature'),
  convention('beneficiary_signed', 'signatory', 'authority_signature', 'notification'),
  convention('authority_signed', 'grants_officer', 'notification', 'certification'),
  {
    step: 'payment',
    when: (f) => f.openPayment !== null,
    holder: 'finance_officer',
    since: (f) => f.openPayment?.since ?? null,
    expected: 'liquidation',
    next: 'order',
  },
  {
    step: 'payment',
    when: (f) => f.openMandat?.state === 'rejected' || f.openMandat?.state === 'cancelled',
    holder: 'finance_officer',
    since: sinceMandat,
    expected: 'reissue',
    next: 'order',
  },
  mandat('liquidated', null, 'finance_officer', 'order', 'bordereau'),
  mandat('ordered', null, 'finance_officer', 'bordereau', 'bordereau_signature'),
  mandat('ordered', 'prepared', 'signatory', 'bordereau_signature', 'bordereau_sending'),
  mandat('bordereau_signed', 'signed', 'finance_officer', 'bordereau_sending', 'accountant_payment'),
  mandat('sent', 'sent', 'accountant', 'taking_in_charge', 'accountant_payment'),
  mandat('taken_in_charge', 'sent', 'accountant', 'accountant_payment', 'settlement'),
  {
    step: 'payment',
    when: (f) => remaining(f) && (f.certifiedCount === 0 || !reportsAwaited(f)),
    holder: 'grants_officer',
    since: sincePayment,
    expected: 'certification',
    next: 'liquidation',
  },
  {
    step: 'justification',
    when: (f) => reportsAwaited(f) && f.financialReportsReceived > f.financialReportsAccepted,
    holder: 'manager',
    since: (f) => f.financialReportReceivedOn,
    expected: 'financial_report_check',
    next: 'certification',
  },
  {
    step: 'justification',
    when: reportsAwaited,
    holder: 'beneficiary',
    since: sincePayment,
    expected: 'financial_report',
    next: 'financial_report_check',
  },
];

/** When none holds: everything was paid and justified. */
export const SETTLED: Situation = {
  step: 'justification',
  when: () => true,
  holder: 'nobody',
  since: (f) => f.justifiedOn ?? f.lastPaidOn,
  expected: 'nothing',
  next: 'nothing',
};
