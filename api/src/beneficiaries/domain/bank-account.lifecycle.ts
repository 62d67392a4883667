import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { beneficiaryReasons } from './beneficiary.reasons.js';

export const BANK_ACCOUNT_STATES = ['to_confirm', 'confirmed', 'refused', 'superseded'] as const;
export type BankAccountState = (typeof BANK_ACCOUNT_STATES)[number];

export interface BankAccountFacts {
  providedBy: number;
  actorId: number | null;
  /** Who liquidated payments of the body that are not paid yet. */
  pendingLiquidators: readonly number[];
}

/** Also held by ck_bank_account_second_person. */
const secondPerson: Guard<BankAccountFacts> = {
  source: 'Règle interne : un changement de RIB se vérifie à deux, par un appel à un contact connu avant le changement',
  unmet: (facts) => (facts.providedBy === facts.actorId ? beneficiaryReasons.iban_second_person() : null),
};

const notTheLiquidator: Guard<BankAccountFacts> = {
  source: 'Règle interne : qui liquide un paiement ne confirme pas le compte qui le reçoit',
  unmet: ({ actorId, pendingLiquidators }) =>
    actorId !== null && pendingLiquidators.includes(actorId) ? beneficiaryReasons.iban_liquidator() : null,
};

export const bankAccountLifecycle = defineLifecycle<BankAccountState, BankAccountFacts>()({
  subject: 'bank_account',
  initial: 'to_confirm',
  states: BANK_ACCOUNT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'auditor'],
    create: ['grants_officer', 'finance_officer'],
    modify: [],
  },
  actions: {
    confirm: { from: ['to_confirm'], to: 'confirmed', by: ['finance_officer'], when: [secondPerson, notTheLiquidator] },
    refuse: { from: ['to_confirm'], to: 'refused', by: ['finance_officer'], when: [secondPerson] },
    supersede: { from: ['confirmed'], to: 'superseded', by: ['finance_officer'], internal: true },
  },
});
