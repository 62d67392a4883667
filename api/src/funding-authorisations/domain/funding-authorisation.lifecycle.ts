import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { fundingAuthorisationReasons as reasons } from './funding-authorisation.reasons.js';

export const FUNDING_AUTHORISATION_STATES = ['drafting', 'on_report', 'authorised', 'dismissed'] as const;
export type FundingAuthorisationState = (typeof FUNDING_AUTHORISATION_STATES)[number];

export interface FundingAuthorisationFacts {
  readonly applicationCount: number;
  readonly coversUntil: CalendarDay | null;
  /** Number of the report that it is on. */
  readonly report: string | null;
  /** Day of the sitting that this report is on. */
  readonly heldOn: CalendarDay | null;
}

const authorisesSomething: Guard<FundingAuthorisationFacts> = {
  unmet: ({ applicationCount, coversUntil }) =>
    applicationCount > 0 || coversUntil !== null ? null : reasons.authorises_nothing({}, 'applicationIds'),
};

const offReport: Guard<FundingAuthorisationFacts> = {
  unmet: ({ report }) => (report === null ? null : reasons.on_a_report({ report })),
};

export const fundingAuthorisationLifecycle = defineLifecycle<FundingAuthorisationState, FundingAuthorisationFacts>()({
  subject: 'funding_authorisation',
  initial: 'drafting',
  states: FUNDING_AUTHORISATION_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer'],
    modify: ['grants_officer'],
  },
  actions: {
    place_on_report: {
      from: ['drafting'],
      to: 'on_report',
      by: ['grants_officer'],
      when: [authorisesSomething],
      internal: true,
    },
    return_to_draft: {
      from: ['on_report'],
      to: 'drafting',
      by: ['manager', 'finance_officer', 'assembly_clerk'],
      internal: true,
    },
    authorise: { from: ['on_report'], to: 'authorised', by: ['assembly_clerk'], internal: true },
    dismiss: { from: ['on_report'], to: 'dismissed', by: ['assembly_clerk'], internal: true },
    discard: { from: ['drafting'], to: 'dismissed', by: ['grants_officer'], when: [offReport] },
  },
});

export type FundingAuthorisationAction = keyof typeof fundingAuthorisationLifecycle.actions;
