import type { CalendarDay } from '../../kernel/calendar-day.js';
import { missingFor } from '../../kernel/fields.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import { grantRequestFields, type GrantRequestField } from './grant-request.fields.js';
import { grantRequestReasons as reasons } from './grant-request.reasons.js';
import { GRANT_REQUEST_STATES, type GrantRequestState } from './grant-request.js';

/** What the rules know of a request; `proposedCents` is the proposal being made, null while none is. */
export interface GrantRequestFacts {
  readonly fields: Readonly<Record<GrantRequestField, unknown>>;
  readonly requestedCents: Cents | null;
  readonly proposedCents: Cents | null;
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
  unmet: ({ fields, beneficiary }) => [
    ...missingFor(grantRequestFields, 'submit', fields),
    ...(beneficiary.siret || beneficiary.rna || beneficiary.kind === 'natural_person'
      ? []
      : [reasons.beneficiary_unidentified({}, 'beneficiaryId')]),
  ],
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
    submit: { from: ['draft'], to: 'submitted', by: ['grants_officer'], when: [identityComplete] },
    ask_completion: { from: ['submitted'], to: 'to_complete', by: ['grants_officer'] },
    resubmit: { from: ['to_complete'], to: 'submitted', by: ['grants_officer'], when: [identityComplete] },
    declare_complete: {
      from: ['submitted'],
      to: 'complete',
      by: ['grants_officer'],
      when: [identityComplete, republicanCommitmentSigned],
    },
    start_review: { from: ['complete'], to: 'under_review', by: ['grants_officer'] },
    propose: { from: ['under_review'], to: 'proposed', by: ['manager'], when: [withinRequest] },
    return_to_review: { from: ['proposed'], to: 'under_review', by: ['manager'], when: [outsideAward] },
    declare_inadmissible: { from: ['submitted', 'to_complete'], to: 'inadmissible', by: ['manager'] },
    withdraw: {
      from: ['draft', 'submitted', 'to_complete', 'complete', 'under_review', 'proposed'],
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
    grant: { from: ['on_report'], to: 'granted', by: ['assembly_clerk'], internal: true },
    refuse: { from: ['on_report'], to: 'refused', by: ['assembly_clerk'], internal: true },
  },
});

export type GrantRequestAction = keyof typeof grantRequestLifecycle.actions;
