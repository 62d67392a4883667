import { outOfOrder } from '../../conventions/domain/dated-facts.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { mandatReasons as reasons } from './mandat.reasons.js';
import { notStopped, type OpenFacts, yearsOpen } from './open-to-payment.js';

export const MANDAT_STATES = ['liquidated', 'ordered', 'bordereau_signed', 'sent', 'taken_in_charge', 'paid'] as const;
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
  },
});
export type MandatAction = keyof typeof mandatLifecycle.actions;
