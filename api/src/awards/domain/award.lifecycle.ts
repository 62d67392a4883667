import { type WantedEnvelope, shortageReasons, spendingReasons } from '../../budget/domain/credits.js';
import {
  lineReasons as creditLineReasons,
  type VisaGiven,
  type WantedLine,
} from '../../budget/domain/line-override.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { type Cents, portion } from '../../kernel/money.js';
import { AWARD_STATES, type AwardState, type InstalmentCondition } from './award.js';
import { awardReasons as reasons } from './award.reasons.js';
import { type PartOfRequest, proposalReasons } from './breakdown.js';
import {
  authorisationChosen,
  authorisationSuffices,
  creditsDue,
  type ImputationFacts,
  lineReasons,
} from './imputation.js';

export interface PlannedInstalment {
  readonly label: string;
  readonly condition: InstalmentCondition;
  readonly rateBp: number | null;
  readonly amountCents: Cents;
}

export interface AwardFacts extends ImputationFacts {
  /** The report that decides it; null while none does. */
  readonly reportNumber: string | null;
  readonly certifiedCents: Cents;
  readonly partsCents: Cents;
  readonly linesCents: Cents;
  readonly instalmentsCents: Cents;
  readonly parts: readonly (PartOfRequest & { readonly earmarked: boolean })[];
  readonly instalments: readonly PlannedInstalment[];
  /** The credit line given for an imputation line; null while nobody gives one. */
  readonly given: { readonly lineId: number; readonly creditYear: number | null } | null;
  /** What the imputation of its own year wants of each envelope. */
  readonly envelopes: readonly WantedEnvelope[];
  /** What it wants of each credit line: the finer level. */
  readonly creditLines: readonly WantedLine[];
  readonly visa: VisaGiven;
  /** What the years voted since want of each envelope. */
  readonly dueEnvelopes: readonly WantedEnvelope[];
  readonly dueLines: readonly WantedLine[];
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

const partsWithinProposal: Guard<AwardFacts> = {
  source: 'Règle interne : jamais plus que ce qui a été proposé',
  unmet: ({ parts }) => proposalReasons(parts),
};

/** One cent of tolerance: the instalments add up, so the last one bears the rounding. */
const ratesKept: Guard<AwardFacts> = {
  source: 'Règle interne : un versement au taux est de ce taux, au centime près',
  unmet: ({ instalments, awardCents }) =>
    instalments.flatMap(({ label, rateBp, amountCents }) => {
      if (rateBp === null) return [];
      const expectedCents = portion(awardCents, rateBp);
      return Math.abs(amountCents - expectedCents) > 1
        ? [reasons.rate_differs({ label, amountCents, expectedCents }, 'instalments')]
        : [];
    }),
};

const reportsPossible: Guard<AwardFacts> = {
  source: 'Loi 2000-321 du 12 avril 2000, art. 10 : le compte rendu financier porte sur une dépense déterminée',
  unmet: ({ instalments, parts }) =>
    instalments.some(({ condition }) => condition === 'financial_report_accepted') &&
    !parts.some(({ earmarked }) => earmarked)
      ? reasons.no_earmarked_part({}, 'instalments')
      : null,
};

/** Also held by ck_award_lines_resolved. */
const linesResolved: Guard<AwardFacts> = {
  source: 'Règle interne : des crédits se réservent sur une ligne de crédits, pas sur ce que l’acte imprime',
  unmet: ({ lines }) =>
    lines
      .filter(({ resolved }) => !resolved)
      .map(({ rank }) => reasons.imputation_unresolved({ rank }, 'imputationLines')),
};

const resolvable: Guard<AwardFacts> = {
  unmet: ({ given, lines, fiscalYear }) => {
    if (given === null) return null;
    if (!lines.some(({ id }) => id === given.lineId)) return reasons.unknown_line({}, 'lineId');
    return given.creditYear === null
      ? reasons.unknown_credit_line({}, 'creditLineId')
      : lineReasons([given.creditYear], fiscalYear, 'creditLineId');
  },
};

const yearOpen: Guard<AwardFacts> = { unmet: ({ envelopes }) => spendingReasons(envelopes, 'reservation') };

/** Also held by ck_control_envelope_within_credits, for two visas that want the last euros together. */
const creditsSuffice: Guard<AwardFacts> = {
  source: 'CGCT, art. L5217-10-6 : les crédits sont votés par chapitre',
  unmet: ({ envelopes }) => shortageReasons(envelopes, 'imputationLines'),
};

/** Also held by ck_movement_within_line, to the cent of what was overridden. */
const linesSuffice: Guard<AwardFacts> = {
  source: 'Règle interne : une ligne de crédits se dépasse par qui en a le droit, en écrivant pourquoi',
  unmet: (facts) => creditLineReasons(facts, 'imputationLines'),
};

/** A visa goes beyond a line by right; the credits of a later year wait for a transfer. */
const inItsCredits = (line: WantedLine): WantedLine => ({ ...line, overrideRightId: null });

const dueCreditsSuffice: Guard<AwardFacts> = {
  source: creditsSuffice.source!,
  unmet: ({ dueEnvelopes, dueLines }) => [
    ...spendingReasons(dueEnvelopes, 'reservation'),
    ...shortageReasons(dueEnvelopes),
    ...creditLineReasons(
      { envelopes: dueEnvelopes, creditLines: dueLines.map(inItsCredits), visa: null },
      'imputationLines',
    ),
  ],
};

/** What a report decides is taken off it first. */
const offReport: Guard<AwardFacts> = {
  unmet: ({ reportNumber }) => (reportNumber === null ? null : reasons.on_report({ number: reportNumber })),
};

/** Also held by ck_award_given_up, against a certification at the same time. */
const nothingCertified: Guard<AwardFacts> = {
  source: 'Règle interne : une subvention s’abandonne en entier, avant tout service fait',
  unmet: ({ certifiedCents }) => (certifiedCents > 0 ? reasons.certified_already({ certifiedCents }) : null),
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
      when: [
        partsAddUp,
        partsWithinProposal,
        linesAddUp,
        instalmentsAddUp,
        ratesKept,
        reportsPossible,
        authorisationChosen,
      ],
      internal: true,
    },
    give_visa: {
      from: ['visa_requested'],
      to: 'reserved',
      by: ['finance_officer'],
      when: [linesResolved, authorisationChosen, authorisationSuffices, yearOpen, creditsSuffice, linesSuffice],
    },
    resolve_imputation: {
      from: ['visa_requested'],
      to: 'visa_requested',
      by: ['finance_officer'],
      when: [resolvable],
    },
    return_to_draft: {
      from: ['visa_requested', 'reserved'],
      to: 'drafting',
      by: ['manager', 'finance_officer', 'assembly_clerk'],
      internal: true,
    },
    grant: { from: ['reserved'], to: 'granted', by: ['assembly_clerk'], internal: true },
    discard: { from: ['drafting'], to: 'dismissed', by: ['grants_officer'], when: [offReport] },
    commit_yearly_credits: {
      from: ['granted'],
      to: 'granted',
      by: ['finance_officer'],
      when: [creditsDue, dueCreditsSuffice],
    },
    renounce: { from: ['granted'], to: 'renounced', by: ['grants_officer'], when: [nothingCertified] },
    lapse: { from: ['granted'], to: 'lapsed', by: ['manager'], when: [nothingCertified] },
    dismiss: { from: ['visa_requested', 'reserved'], to: 'dismissed', by: ['assembly_clerk'], internal: true },
  },
});

export type AwardAction = keyof typeof awardLifecycle.actions;
