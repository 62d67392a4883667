import type { CalendarDay } from '../../kernel/calendar-day.js';
import { missingFor } from '../../kernel/fields.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import { grantRequestFields, type GrantRequestField } from './grant-request.fields.js';
import { grantRequestReasons as reasons } from './grant-request.reasons.js';
import { missingPapers, type Paper, paperGaps } from './papers.js';
import { balanceReasons, type BudgetSums } from './request-budget.js';
import { GRANT_REQUEST_STATES, type GrantRequestState } from './grant-request.js';

/** What the rules know of a request; `proposedCents` is the proposal being made, null while none is. */
export interface GrantRequestFacts {
  readonly fields: Readonly<Record<GrantRequestField, unknown>>;
  readonly requestedCents: Cents | null;
  /** The file does not state it: chosen, not merely missing. */
  readonly requestedUnknown: boolean;
  readonly proposedCents: Cents | null;
  /** The sums of the budget by account; null when the budget is a total alone. */
  readonly budget: BudgetSums | null;
  readonly papers: readonly Paper[];
  /** Last day given by the last completion letter; null when none was written. */
  readonly completionDueOn: CalendarDay | null;
  readonly today: CalendarDay;
  /** Why the officer suggests to refuse; null while they do not. */
  readonly refusalReasons: string | null;
  /** What a completion being asked says beside the missing papers; undefined while none is. */
  readonly completionMessage?: string | null;
  readonly beneficiary: {
    readonly kind: BeneficiaryKind;
    readonly siret: string | null;
    readonly rna: string | null;
    readonly republicanCommitmentOn: CalendarDay | null;
    readonly republicanCommitmentExempt: boolean;
  };
  /** Whether the law asked for the commitment on the day the request was received. */
  readonly republicanCommitmentRequired: boolean;
  /** Whether an award that is not dismissed holds it. */
  readonly inAward: boolean;
}

const identityComplete: Guard<GrantRequestFacts> = {
  unmet: ({ fields, beneficiary, requestedCents, requestedUnknown }) => [
    ...missingFor(grantRequestFields, 'submit', fields),
    ...(beneficiary.siret || beneficiary.rna || beneficiary.kind === 'natural_person'
      ? []
      : [reasons.beneficiary_unidentified({}, 'beneficiaryId')]),
    ...(requestedCents === null && !requestedUnknown ? [reasons.requested_amount_missing({}, 'requestedCents')] : []),
  ],
};

/** Also held by ck_request_budget_balanced and ck_request_budget_in_kind_balanced. */
const budgetBalances: Guard<GrantRequestFacts> = {
  source: 'CERFA 12156 : le total des charges égale celui des produits, le compte 86 égale le compte 87',
  unmet: ({ budget }) => balanceReasons(budget),
};

const COMMITTED_KINDS: readonly BeneficiaryKind[] = ['association', 'foundation'];

const republicanCommitmentSigned: Guard<GrantRequestFacts> = {
  source: 'Loi 2000-321, art. 10-1 ; décret 2021-1947',
  unmet: ({ beneficiary, republicanCommitmentRequired }) =>
    republicanCommitmentRequired &&
    COMMITTED_KINDS.includes(beneficiary.kind) &&
    beneficiary.republicanCommitmentOn === null &&
    !beneficiary.republicanCommitmentExempt
      ? reasons.republican_commitment_missing({}, 'beneficiaryId')
      : null,
};

const withinRequest: Guard<GrantRequestFacts> = {
  unmet: ({ requestedCents, proposedCents }) =>
    requestedCents !== null && proposedCents !== null && proposedCents > requestedCents
      ? reasons.proposed_above_requested({ proposedCents, requestedCents }, 'proposedCents')
      : null,
};

const outsideAward: Guard<GrantRequestFacts> = {
  source: 'Règle interne : une attribution ne porte que sur des demandes proposées',
  unmet: ({ inAward }) => (inAward ? reasons.request_in_award() : null),
};

const papersComplete: Guard<GrantRequestFacts> = {
  source: 'CERFA 12156, pièces à joindre ; règlement interne des subventions',
  unmet: ({ papers }) => paperGaps(papers),
};

/** A letter that asks for nothing would only start a delay. */
const somethingToAsk: Guard<GrantRequestFacts> = {
  unmet: ({ papers, completionMessage }) =>
    completionMessage === null && missingPapers(papers).length === 0 ? reasons.nothing_to_ask({}, 'reason') : null,
};

const delayElapsed: Guard<GrantRequestFacts> = {
  source: 'Règlement interne des subventions : délai de complément',
  unmet: ({ completionDueOn, today }) =>
    completionDueOn !== null && completionDueOn < today ? null : reasons.completion_not_late({ on: completionDueOn }),
};

const refusalSuggested: Guard<GrantRequestFacts> = {
  source: 'CRPA, art. L211-2 : un refus est motivé',
  unmet: ({ refusalReasons }) => (refusalReasons === null ? reasons.refusal_not_suggested() : null),
};

export const grantRequestLifecycle = defineLifecycle<GrantRequestState, GrantRequestFacts>()({
  subject: 'grant_request',
  initial: 'draft',
  states: GRANT_REQUEST_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer'],
    modify: ['grants_officer'],
  },
  actions: {
    submit: { from: ['draft'], to: 'submitted', by: ['grants_officer'], when: [identityComplete, budgetBalances] },
    ask_completion: { from: ['submitted'], to: 'to_complete', by: ['grants_officer'], when: [somethingToAsk] },
    resubmit: { from: ['to_complete'], to: 'submitted', by: ['grants_officer'], when: [identityComplete] },
    declare_complete: {
      from: ['submitted'],
      to: 'complete',
      by: ['grants_officer'],
      when: [identityComplete, budgetBalances, republicanCommitmentSigned, papersComplete],
    },
    start_review: { from: ['complete'], to: 'under_review', by: ['grants_officer'] },
    propose: { from: ['under_review'], to: 'proposed', by: ['manager'], when: [withinRequest] },
    suggest_refusal: { from: ['under_review'], to: 'under_review', by: ['grants_officer'] },
    confirm_refusal: { from: ['under_review'], to: 'refusal_proposed', by: ['manager'], when: [refusalSuggested] },
    return_to_review: {
      from: ['proposed', 'refusal_proposed'],
      to: 'under_review',
      by: ['manager'],
      when: [outsideAward],
    },
    declare_inadmissible: { from: ['submitted', 'to_complete'], to: 'inadmissible', by: ['manager'] },
    close: { from: ['to_complete'], to: 'closed', by: ['manager'], when: [delayElapsed] },
    withdraw: {
      from: ['draft', 'submitted', 'to_complete', 'complete', 'under_review', 'proposed', 'refusal_proposed'],
      to: 'withdrawn',
      by: ['grants_officer'],
      when: [outsideAward],
    },
    place_on_report: { from: ['proposed'], to: 'on_report', by: ['grants_officer'], internal: true },
    take_off_report: {
      from: ['on_report'],
      to: 'proposed',
      by: ['grants_officer', 'manager', 'assembly_clerk'],
      internal: true,
    },
    place_refusal_on_report: {
      from: ['refusal_proposed'],
      to: 'on_report',
      by: ['grants_officer'],
      internal: true,
    },
    take_refusal_off_report: {
      from: ['on_report'],
      to: 'refusal_proposed',
      by: ['grants_officer', 'manager', 'assembly_clerk'],
      internal: true,
    },
    grant: { from: ['on_report'], to: 'granted', by: ['assembly_clerk'], internal: true },
    refuse: { from: ['on_report'], to: 'refused', by: ['assembly_clerk'], internal: true },
    // The vote did not follow the refusal that was proposed.
    send_back: { from: ['on_report'], to: 'under_review', by: ['assembly_clerk'], internal: true },
    renounce: { from: ['granted'], to: 'renounced', by: ['grants_officer'], internal: true },
    lapse: { from: ['granted'], to: 'lapsed', by: ['manager'], internal: true },
  },
});

export type GrantRequestAction = keyof typeof grantRequestLifecycle.actions;
