import { shortageReasons, spendingReasons, type WantedEnvelope } from '../../budget/domain/credits.js';
import { lineReasons, type VisaGiven, type WantedLine } from '../../budget/domain/line-override.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { MEMBERSHIP_STATES, type MembershipState } from './membership.js';
import { membershipReasons as reasons } from './membership.reasons.js';
import { type Tariff, tariffReasons } from './tariff.js';

export interface MembershipFacts {
  /** The report that decides it; null while none does. */
  readonly reportNumber: string | null;
  readonly tariff: Tariff;
  /** The credits that bear the dues; null while finance has not resolved what is printed. */
  readonly creditLineId: number | null;
  /** What the dues want of their envelope; none without a credit line. */
  readonly envelopes: readonly WantedEnvelope[];
  /** What they want of their credit line: the finer level. */
  readonly creditLines: readonly WantedLine[];
  readonly visa: VisaGiven;
  readonly today: CalendarDay;
  readonly feeCallReceivedOn: CalendarDay | null;
  /** What the caller states of the call being recorded; null while nobody has. */
  readonly given: { readonly receivedOn: CalendarDay; readonly reason: string | null } | null;
}

type MembershipGuard = Guard<MembershipFacts>;

const tariffHolds: MembershipGuard = {
  source: 'Règle interne : une cotisation se justifie par son tarif',
  unmet: ({ tariff }) => tariffReasons(tariff),
};

const imputationResolved: MembershipGuard = {
  unmet: ({ creditLineId }) => (creditLineId === null ? reasons.imputation_unresolved({}, 'creditLineId') : null),
};

const yearOpen: MembershipGuard = { unmet: ({ envelopes }) => spendingReasons(envelopes, 'reservation') };

/** Also held by ck_control_envelope_within_credits, for two visas that want the last euros together. */
const creditsSuffice: MembershipGuard = {
  source: 'CGCT, art. L5217-10-6 : les crédits sont votés par chapitre',
  unmet: ({ envelopes }) => shortageReasons(envelopes, 'creditLineId'),
};

/** Also held by ck_movement_within_line, to the cent of what was overridden. */
const lineSuffices: MembershipGuard = {
  source: 'Règle interne : une ligne de crédits se dépasse par qui en a le droit, en écrivant pourquoi',
  unmet: (facts) => lineReasons(facts, 'creditLineId'),
};

/** What a report decides is taken off it first. */
const offReport: MembershipGuard = {
  unmet: ({ reportNumber }) => (reportNumber === null ? null : reasons.on_report({ number: reportNumber })),
};

const callReceived: MembershipGuard = {
  unmet: ({ given, today }) => dayToCome(given?.receivedOn, today, 'receivedOn'),
};

/** A call recorded again corrects the former, which history keeps: it says why. */
const correctionExplained: MembershipGuard = {
  unmet: ({ feeCallReceivedOn: on, given }) =>
    on !== null && given !== null && given.reason === null ? reasons.fee_call_known({ on }, 'reason') : null,
};

export const membershipLifecycle = defineLifecycle<MembershipState, MembershipFacts>()({
  subject: 'membership',
  initial: 'drafting',
  states: MEMBERSHIP_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer'],
    modify: ['grants_officer', 'finance_officer'],
  },
  actions: {
    request_visa: {
      from: ['drafting'],
      to: 'visa_requested',
      by: ['grants_officer'],
      when: [tariffHolds],
      internal: true,
    },
    give_visa: {
      from: ['visa_requested'],
      to: 'reserved',
      by: ['finance_officer'],
      when: [imputationResolved, yearOpen, creditsSuffice, lineSuffices],
    },
    return_to_draft: {
      from: ['visa_requested', 'reserved'],
      to: 'drafting',
      by: ['manager', 'finance_officer', 'assembly_clerk'],
      internal: true,
    },
    approve: { from: ['reserved'], to: 'approved', by: ['assembly_clerk'], internal: true },
    discard: { from: ['drafting'], to: 'dismissed', by: ['grants_officer'], when: [offReport] },
    dismiss: { from: ['visa_requested', 'reserved'], to: 'dismissed', by: ['assembly_clerk'], internal: true },
    record_fee_call: {
      from: ['approved'],
      to: 'approved',
      by: ['grants_officer'],
      when: [callReceived, correctionExplained],
    },
    // What is approved stays owed: a membership ends when it is not renewed.
    end: { from: ['approved'], to: 'ended', by: ['grants_officer'] },
  },
});

export type MembershipAction = keyof typeof membershipLifecycle.actions;
