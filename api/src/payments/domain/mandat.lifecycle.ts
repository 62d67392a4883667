import { outOfOrder } from '../../conventions/domain/dated-facts.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { mandatReasons as reasons } from './mandat.reasons.js';
import { type LiquidationFacts, liquidationGuards } from './payment.lifecycle.js';
import { notStopped, type OpenFacts, yearsOpen } from './open-to-payment.js';

export const MANDAT_STATES = [
  'liquidated',
  'ordered',
  'bordereau_signed',
  'sent',
  'taken_in_charge',
  'paid',
  'rejected',
  'cancelled',
] as const;
export type MandatState = (typeof MANDAT_STATES)[number];

export interface MandatFacts extends OpenFacts {
  today: CalendarDay;
  actorId: number | null;
  /** The day given for what the accountant did; null while nobody gives one. */
  on: CalendarDay | null;
  sentOn: CalendarDay | null;
  takenInChargeOn: CalendarDay | null;
  /** Whether the account it was liquidated on still is the one that is confirmed. */
  accountConfirmed: boolean;
  orderedBy: number | null;
  signedBy: number | null;
  /** The mandat that was issued in its place. */
  replacedBy: number | null;
  /** What a new liquidation depends on; null while the mandat has not ended. */
  liquidation: LiquidationFacts | null;
}

const takenInChargeInTime: Guard<MandatFacts> = {
  unmet: ({ on, sentOn, today }) => outOfOrder({ on, field: 'on', today, notBefore: { sending: sentOn } }),
};

const paidInTime: Guard<MandatFacts> = {
  unmet: ({ on, takenInChargeOn, today }) =>
    outOfOrder({ on, field: 'on', today, notBefore: { taking_in_charge: takenInChargeOn } }),
};

/** Also held by ck_mandat_proof_by_other. */
const proofByOther: Guard<MandatFacts> = {
  source: 'Règle interne : la preuve du paiement vient du comptable ou de qui ne l’a pas demandé',
  unmet: ({ actorId, orderedBy, signedBy }) =>
    actorId === orderedBy || actorId === signedBy ? reasons.proof_by_other() : null,
};

const rejectedInTime: Guard<MandatFacts> = {
  unmet: ({ on, sentOn, takenInChargeOn, today }) =>
    outOfOrder({ on, field: 'on', today, notBefore: { sending: sentOn, taking_in_charge: takenInChargeOn } }),
};

/** A rejection opens the way to another mandat: who asked for the payment does not declare it. Also held by ck_mandat_rejection_by_other. */
const rejectionByOther: Guard<MandatFacts> = {
  source: 'Règle interne : le rejet vient du comptable ou de qui n’a pas demandé le paiement',
  unmet: ({ actorId, orderedBy, signedBy }) =>
    actorId === orderedBy || actorId === signedBy ? reasons.rejection_by_other() : null,
};

/** Also held by uq_mandat_replaces. */
const notReplaced: Guard<MandatFacts> = {
  unmet: ({ replacedBy }) => (replacedBy === null ? null : reasons.mandat_reissued()),
};

/** Another mandat is another liquidation: the same rights, the account confirmed today, the same separation of persons. */
const liquidatedAgain: readonly Guard<MandatFacts>[] = liquidationGuards.map(({ unmet, ...guard }) => ({
  ...guard,
  unmet: ({ liquidation }) => (liquidation === null ? null : unmet(liquidation)),
}));

const accountUnchanged: Guard<MandatFacts> = {
  source: 'Règle interne : un paiement en cours s’arrête quand les coordonnées bancaires changent',
  unmet: ({ accountConfirmed }) => (accountConfirmed ? null : reasons.account_changed()),
};

export const mandatLifecycle = defineLifecycle<MandatState, MandatFacts>()({
  subject: 'mandat',
  initial: 'liquidated',
  states: MANDAT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'auditor'],
    create: [],
    modify: [],
  },
  actions: {
    order: {
      from: ['liquidated'],
      to: 'ordered',
      by: ['finance_officer'],
      when: [notStopped, accountUnchanged, yearsOpen],
    },
    sign: {
      from: ['ordered'],
      to: 'bordereau_signed',
      by: ['signatory'],
      when: [notStopped, accountUnchanged],
      internal: true,
    },
    withdraw_signature: { from: ['bordereau_signed'], to: 'ordered', by: ['signatory'], internal: true },
    send: {
      from: ['bordereau_signed'],
      to: 'sent',
      by: ['finance_officer'],
      when: [notStopped, accountUnchanged],
      internal: true,
    },
    take_in_charge: {
      from: ['sent'],
      to: 'taken_in_charge',
      by: ['finance_officer'],
      when: [proofByOther, takenInChargeInTime],
    },
    record_payment: {
      from: ['taken_in_charge'],
      to: 'paid',
      by: ['finance_officer'],
      when: [proofByOther, paidInTime],
    },
    reject: {
      from: ['sent', 'taken_in_charge'],
      to: 'rejected',
      by: ['finance_officer'],
      when: [rejectionByOther, rejectedInTime],
    },
    // What changes after the liquidation (an account, a stop) leaves a mandat that no longer goes: this is its way out.
    cancel: { from: ['liquidated', 'ordered'], to: 'cancelled', by: ['finance_officer'] },
    reissue: {
      from: ['rejected', 'cancelled'],
      to: { rejected: 'rejected', cancelled: 'cancelled' },
      by: ['finance_officer'],
      when: [notReplaced, ...liquidatedAgain],
    },
  },
});
export type MandatAction = keyof typeof mandatLifecycle.actions;
