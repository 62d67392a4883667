import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { beneficiaryAccess } from './beneficiary.js';
import { mergeReasons as reasons } from './merge.reasons.js';

/** A record is the one of its body, until it is merged into another. */
export const BENEFICIARY_STATES = ['active', 'merged'] as const;
export type BeneficiaryState = (typeof BENEFICIARY_STATES)[number];

export interface MergedSide {
  id: number;
  name: string;
  merged: boolean;
  siren: string | null;
  /** Payments certified or liquidated, and not settled. */
  paymentsUnderWay: number;
  /** Told apart, never shown. */
  confirmedIban: string | null;
}

export interface MergeFacts {
  duplicate: MergedSide;
  /** Null as long as none is chosen. */
  survivor: MergedSide | null;
}

const anotherRecord: Guard<MergeFacts> = {
  unmet: ({ duplicate, survivor }) => (survivor?.id === duplicate.id ? reasons.merge_into_itself({}, 'intoId') : null),
};

const stillThere: Guard<MergeFacts> = {
  unmet: ({ survivor }) => (survivor?.merged ? reasons.merge_into_merged({ name: survivor.name }, 'intoId') : null),
};

const oneSiren: Guard<MergeFacts> = {
  source: 'Code de commerce art. R123-220 et s. : un SIREN, une personne',
  unmet: ({ duplicate: { siren: one }, survivor }) => {
    const other = survivor?.siren ?? null;
    return one !== null && other !== null && one !== other ? reasons.merge_other_siren({ one, other }, 'intoId') : null;
  },
};

const nothingUnderWay: Guard<MergeFacts> = {
  source: 'Règle interne : le bénéficiaire d’un mandat ne change pas avant son règlement',
  unmet: ({ duplicate, survivor }) =>
    [duplicate, ...(survivor ? [survivor] : [])]
      .filter(({ paymentsUnderWay }) => paymentsUnderWay > 0)
      .map(({ name, paymentsUnderWay }) => reasons.merge_payment_under_way({ name, count: paymentsUnderWay })),
};

const oneAccount: Guard<MergeFacts> = {
  source: 'Règle interne : des coordonnées bancaires ne passent pas d’une fiche à l’autre sans confirmation',
  unmet: ({ duplicate: { confirmedIban: one }, survivor }) => {
    const other = survivor?.confirmedIban ?? null;
    return one !== null && other !== null && one !== other ? reasons.merge_two_accounts() : null;
  },
};

export const beneficiaryLifecycle = defineLifecycle<BeneficiaryState, MergeFacts>()({
  ...beneficiaryAccess,
  initial: 'active',
  states: BENEFICIARY_STATES,
  actions: {
    merge: {
      from: ['active'],
      to: 'merged',
      by: ['finance_officer'],
      when: [anotherRecord, stillThere, oneSiren, nothingUnderWay, oneAccount],
    },
  },
});
