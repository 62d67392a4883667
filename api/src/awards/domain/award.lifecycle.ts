import { type WantedEnvelope, shortageReasons, spendingReasons } from '../../budget/domain/credits.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { AWARD_STATES, type AwardState } from './award.js';
import { awardReasons as reasons } from './award.reasons.js';

export interface AwardFacts {
  readonly awardCents: Cents;
  readonly partsCents: Cents;
  readonly linesCents: Cents;
  readonly instalmentsCents: Cents;
  /** What the imputation wants of each envelope. */
  readonly envelopes: readonly WantedEnvelope[];
}

const partsAddUp: Guard<AwardFacts> = {
  unmet: ({ partsCents, awardCents }) =>
    partsCents === awardCents ? null : reasons.parts_do_not_add_up({ partsCents, awardCents }, 'parts'),
};

const linesAddUp: Guard<AwardFacts> = {
  unmet: ({ linesCents, awardCents }) =>
    linesCents === awardCents ? null : reasons.lines_do_not_add_up({ linesCents, awardCents }, 'imputationLines'),
};

const instalmentsAddUp: Guard<AwardFacts> = {
  unmet: ({ instalmentsCents, awardCents }) =>
    instalmentsCents === awardCents
      ? null
      : reasons.instalments_do_not_add_up({ instalmentsCents, awardCents }, 'instalments'),
};

const yearOpen: Guard<AwardFacts> = { unmet: ({ envelopes }) => spendingReasons(envelopes, 'reservation') };

/** Also held by ck_control_envelope_within_credits, for two visas that want the last euros together. */
const creditsSuffice: Guard<AwardFacts> = {
  source: 'CGCT, art. L5217-10-6 : les crédits sont votés par chapitre',
  unmet: ({ envelopes }) => shortageReasons(envelopes, 'imputationLines'),
};

export const awardLifecycle = defineLifecycle<AwardState, AwardFacts>()({
  subject: 'award',
  initial: 'drafting',
  states: AWARD_STATES,
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
      when: [partsAddUp, linesAddUp, instalmentsAddUp],
      internal: true,
    },
    give_visa: {
      from: ['visa_requested'],
      to: 'reserved',
      by: ['finance_officer'],
      when: [yearOpen, creditsSuffice],
    },
    return_to_draft: {
      from: ['visa_requested', 'reserved'],
      to: 'drafting',
      by: ['manager', 'finance_officer'],
      internal: true,
    },
    grant: { from: ['reserved'], to: 'granted', by: ['assembly_clerk'], internal: true },
    dismiss: { from: ['visa_requested', 'reserved'], to: 'dismissed', by: ['assembly_clerk'], internal: true },
  },
});

export type AwardAction = keyof typeof awardLifecycle.actions;
