import { type SignedUnder, uncovered } from '../../budget/domain/delegation.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { bordereauReasons as reasons } from './bordereau.reasons.js';

export const BORDEREAU_STATES = ['prepared', 'signed', 'sent', 'cancelled'] as const;
export type BordereauState = (typeof BORDEREAU_STATES)[number];

export interface BordereauFacts extends SignedUnder {
  actorId: number | null;
  preparedBy: number;
  /** For each mandat, who certified, liquidated and ordered it. */
  chains: readonly { mandat: number; people: readonly number[] }[];
}

/** Also held by ck_bordereau_delegation. */
const delegated: Guard<BordereauFacts> = {
  source: 'CGCT art. L5211-9 et L5218-8-1 s. : l’ordonnateur signe pour son budget, son délégataire dans sa délégation',
  unmet: uncovered,
};

/** Also held by ck_bordereau_signer_not_preparer. */
const notThePreparer: Guard<BordereauFacts> = {
  source: 'Règle interne : qui prépare le bordereau ne le signe pas',
  unmet: ({ actorId, preparedBy }) => (actorId === preparedBy ? reasons.preparer_may_not_sign() : null),
};

/** Also held by ck_mandat_signer_alone. */
const outsideTheChain: Guard<BordereauFacts> = {
  source: 'Règle interne : qui certifie, liquide ou ordonnance ne signe pas',
  unmet: ({ actorId, chains }) =>
    chains
      .filter(({ people }) => actorId !== null && people.includes(actorId))
      .map(({ mandat }) => reasons.chain_may_not_sign({ mandat })),
};

export const bordereauLifecycle = defineLifecycle<BordereauState, BordereauFacts>()({
  subject: 'bordereau',
  initial: 'prepared',
  states: BORDEREAU_STATES,
  access: {
    read: ['finance_officer', 'signatory', 'auditor'],
    create: ['finance_officer'],
    modify: [],
  },
  actions: {
    sign: { from: ['prepared'], to: 'signed', by: ['signatory'], when: [delegated, notThePreparer, outsideTheChain] },
    // A mandat that may no longer leave holds the others: the signature is taken back, that mandat cancelled, the rest signed again.
    withdraw_signature: { from: ['signed'], to: 'prepared', by: ['signatory'] },
    cancel: { from: ['prepared'], to: 'cancelled', by: ['finance_officer'], internal: true },
    send: { from: ['signed'], to: 'sent', by: ['finance_officer'] },
  },
});
export type BordereauAction = keyof typeof bordereauLifecycle.actions;
