import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { conventionReasons as reasons } from './convention.reasons.js';
import { type FactName, outOfOrder } from './dated-facts.js';
import { type ActDates, ENFORCEABILITY_SOURCE, notEnforceable } from './enforceability.js';
import { CONVENTION_REQUIRED_SOURCE } from '../../awards/domain/requirement.js';
import { statesAmount } from './stated-amount.js';

export const CONVENTION_STATES = [
  'drafting',
  'text_approved',
  'annexed',
  'voted',
  'sent',
  'beneficiary_signed',
  'authority_signed',
  'notified',
  'never_signed',
  'void',
  'terminated',
] as const;
export type ConventionState = (typeof CONVENTION_STATES)[number];

export interface ConventionFacts {
  today: CalendarDay;
  amountCents: Cents;
  body: string;
  textVersion: number;
  annexedVersion: number | null;
  annexedSha256: string | null;
  act: (ActDates & { adoptedOn: CalendarDay }) | null;
  sentOn: CalendarDay | null;
  beneficiarySignedOn: CalendarDay | null;
  authoritySignedOn: CalendarDay | null;
  /** What the caller states of the fact being recorded; null while nobody has. */
  given: { on: CalendarDay | null; sha256: string | null };
}

type ConventionGuard = Guard<ConventionFacts>;

const amountStated: ConventionGuard = {
  source: CONVENTION_REQUIRED_SOURCE,
  unmet: ({ body, amountCents }) =>
    statesAmount(body, amountCents) ? null : reasons.amount_not_in_text({ cents: amountCents }, 'body'),
};

/** Also held by ck_convention_signed_text. */
const textAsVoted: ConventionGuard = {
  source: 'CGCT L5211-9 : l’exécutif signe ce que l’assemblée a approuvé',
  unmet: ({ textVersion, annexedVersion }) =>
    textVersion === annexedVersion ? null : reasons.text_differs_from_annex(),
};

const signedTextAsVoted: ConventionGuard = {
  source: textAsVoted.source!,
  unmet: ({ given, annexedSha256 }) =>
    given.sha256 === null || given.sha256 === annexedSha256 ? null : reasons.signed_text_differs({}, 'signedSha256'),
};

const textChanged: ConventionGuard = {
  unmet: (facts) => (facts.textVersion === facts.annexedVersion ? reasons.text_already_annexed() : null),
};

const actEnforceable: ConventionGuard = {
  source: ENFORCEABILITY_SOURCE,
  unmet: ({ act, given, today }) => notEnforceable(act, given.on ?? today, given.on ? 'signedOn' : undefined),
};

/** A fact that follows another, and is not to come. */
const follows = (
  field: string,
  fact: FactName,
  dayOf: (facts: ConventionFacts) => CalendarDay | null,
): ConventionGuard => ({
  unmet: (facts) => outOfOrder({ on: facts.given.on, field, today: facts.today, notBefore: { [fact]: dayOf(facts) } }),
});

export const conventionLifecycle = defineLifecycle<ConventionState, ConventionFacts>()({
  subject: 'convention',
  initial: 'drafting',
  states: CONVENTION_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer'],
    modify: ['grants_officer'],
  },
  actions: {
    approve_text: { from: ['drafting'], to: 'text_approved', by: ['manager'], when: [amountStated] },
    return_text: { from: ['text_approved'], to: 'drafting', by: ['manager'] },
    annex: {
      from: ['text_approved'],
      to: 'annexed',
      by: ['assembly_clerk'],
      when: [amountStated],
      internal: true,
    },
    take_off_agenda: { from: ['annexed'], to: 'text_approved', by: ['manager', 'assembly_clerk'], internal: true },
    vote: { from: ['annexed'], to: 'voted', by: ['assembly_clerk'], internal: true },
    // The grant is given up before both have signed, or after.
    cancel: {
      from: ['drafting', 'text_approved', 'voted', 'sent', 'beneficiary_signed'],
      to: 'void',
      by: ['grants_officer', 'manager'],
      internal: true,
    },
    terminate: {
      from: ['authority_signed', 'notified'],
      to: 'terminated',
      by: ['grants_officer', 'manager'],
      internal: true,
    },
    lapse: { from: ['annexed'], to: 'never_signed', by: ['assembly_clerk'], internal: true },
    // Whatever was sent meanwhile may have been the altered text: the right one is sent again.
    restore_annexed_text: { from: ['voted', 'sent'], to: 'voted', by: ['grants_officer'], when: [textChanged] },
    send: {
      from: ['voted'],
      to: 'sent',
      by: ['grants_officer'],
      when: [textAsVoted, follows('sentOn', 'vote', ({ act }) => act?.adoptedOn ?? null)],
    },
    record_beneficiary_signature: {
      from: ['sent'],
      to: 'beneficiary_signed',
      by: ['grants_officer'],
      when: [textAsVoted, signedTextAsVoted, follows('signedOn', 'sending', ({ sentOn }) => sentOn)],
    },
    sign: {
      from: ['beneficiary_signed'],
      to: 'authority_signed',
      by: ['signatory'],
      when: [
        actEnforceable,
        textAsVoted,
        signedTextAsVoted,
        follows('signedOn', 'beneficiary_signature', ({ beneficiarySignedOn }) => beneficiarySignedOn),
      ],
    },
    notify: {
      from: ['authority_signed'],
      to: 'notified',
      by: ['grants_officer'],
      when: [follows('notifiedOn', 'authority_signature', ({ authoritySignedOn }) => authoritySignedOn)],
    },
  },
});

export type ConventionAction = keyof typeof conventionLifecycle.actions;
