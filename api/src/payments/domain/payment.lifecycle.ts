import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import { needsSiret } from '../../beneficiaries/domain/payability.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { entitlement, type EntitlementFacts } from './entitlement.js';
import { notStopped, type OpenFacts, yearsOpen } from './open-to-payment.js';
import { paymentReasons as reasons } from './payment.reasons.js';

export const PAYMENT_STATES = ['certified', 'liquidated'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** How far the payment is: as far as the slowest of its mandats, one to issue again before all. */
export const PAYMENT_PROGRESS = [
  'rejected',
  'cancelled',
  'certified',
  'liquidated',
  'ordered',
  'signed',
  'sent',
  'taken_in_charge',
  'paid',
] as const;
export type PaymentProgress = (typeof PAYMENT_PROGRESS)[number];

export interface ConfirmedAccount {
  providedBy: number;
  confirmedBy: number;
  usableFrom: CalendarDay;
}

export interface LiquidationFacts extends EntitlementFacts, OpenFacts {
  actorId: number | null;
  certifiedBy: number | null;
  beneficiaryKind: BeneficiaryKind;
  siret: string | null;
  account: ConfirmedAccount | null;
  /** What is to be paid; null before the service is certified. */
  paymentCents: Cents | null;
  /** What the lines of the award can still bear, on the credits committed of each year. */
  bearableCents: Cents;
}

/** Also held by ck_payment_liquidator_not_certifier. */
const notTheCertifier: Guard<LiquidationFacts> = {
  source: 'Règle interne : qui certifie le service fait ne liquide pas',
  unmet: ({ certifiedBy, actorId }) => (certifiedBy === actorId ? reasons.certifier_may_not_liquidate() : null),
};

const siretKnown: Guard<LiquidationFacts> = {
  source: 'PES v2 dépense : le tiers est identifié par son SIRET, une personne physique par son nom',
  unmet: ({ beneficiaryKind, siret }) =>
    needsSiret(beneficiaryKind) && siret === null ? reasons.siret_unknown({}, 'siret') : null,
};

const accountUsable: Guard<LiquidationFacts> = {
  source: 'Règle interne : un RIB nouveau ne paie qu’après confirmation et délai',
  unmet: ({ account, today }) => {
    if (account === null) return reasons.no_confirmed_bank_account();
    return account.usableFrom > today ? reasons.bank_account_cooling_off({ from: account.usableFrom }) : null;
  },
};

/** The confirmer is also held by ck_mandat_liquidator_not_iban_confirmer. */
const strangerToTheAccount: Guard<LiquidationFacts> = {
  source: 'Règle interne : qui touche au RIB ne liquide pas',
  unmet: ({ account, actorId }) =>
    account !== null && (account.providedBy === actorId || account.confirmedBy === actorId)
      ? reasons.iban_author_or_confirmer_may_not_liquidate()
      : null,
};

/** Also held by ck_imputation_line_ordered_within_committed. */
const creditsCommitted: Guard<LiquidationFacts> = {
  source: 'CGCT, art. L5217-10-7 et L5217-10-9 : les crédits de paiement de l’année limitent les mandats',
  unmet: ({ paymentCents, bearableCents }) =>
    paymentCents !== null && paymentCents > bearableCents
      ? reasons.yearly_credits_short({ missingCents: paymentCents - bearableCents })
      : null,
};

/** What fixing the amount to pay and the account asks for, the first time and each time a mandat is issued again. */
export const liquidationGuards: readonly Guard<LiquidationFacts>[] = [
  ...entitlement,
  siretKnown,
  notStopped,
  accountUsable,
  notTheCertifier,
  strangerToTheAccount,
  yearsOpen,
  creditsCommitted,
];

export const paymentLifecycle = defineLifecycle<PaymentState, LiquidationFacts>()({
  subject: 'payment',
  initial: 'certified',
  states: PAYMENT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'auditor'],
    create: ['grants_officer'],
    modify: [],
  },
  actions: {
    liquidate: { from: ['certified'], to: 'liquidated', by: ['finance_officer'], when: liquidationGuards },
  },
});
export type PaymentAction = keyof typeof paymentLifecycle.actions;
