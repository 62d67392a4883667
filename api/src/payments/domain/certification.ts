import type { AwardState, InstalmentCondition } from '../../awards/domain/award.js';
import { awardReasons } from '../../awards/domain/award.reasons.js';
import type { Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { entitlement, type EntitlementFacts } from './entitlement.js';
import { paymentReasons as reasons } from './payment.reasons.js';

export interface CertificationFacts extends EntitlementFacts {
  awardState: AwardState;
  condition: InstalmentCondition;
  /** How many parts are earmarked. */
  earmarkedParts: number;
  /** Earmarked parts whose financial report is not accepted. */
  unaccountedParts: readonly string[];
  alreadyCertified: boolean;
  instalmentCents: Cents;
  /** What remains of the award once every certified payment is counted. */
  balanceCents: Cents;
  /** What the officer certifies. */
  amountCents: Cents;
}

const awardGranted: Guard<CertificationFacts> = {
  unmet: ({ awardState }) => (awardState === 'granted' ? null : reasons.award_not_granted({}, 'instalmentId')),
};

const financialReportsAccepted: Guard<CertificationFacts> = {
  source: 'Condition du versement ; loi 2000-321 du 12 avril 2000, art. 10 ; arrêté du 11 octobre 2006',
  unmet: ({ condition, unaccountedParts }) =>
    condition === 'financial_report_accepted'
      ? unaccountedParts.map((part) => reasons.financial_report_missing({ part }, 'instalmentId'))
      : null,
};

/** Without an earmarked part no report is ever awaited: the condition would be met by nothing. */
const reportsPossible: Guard<CertificationFacts> = {
  source: financialReportsAccepted.source!,
  unmet: ({ condition, earmarkedParts }) =>
    condition === 'financial_report_accepted' && earmarkedParts === 0
      ? awardReasons.no_earmarked_part({}, 'instalmentId')
      : null,
};

const certifiedOnce: Guard<CertificationFacts> = {
  unmet: (facts) => (facts.alreadyCertified ? reasons.instalment_already_certified({}, 'instalmentId') : null),
};

const withinInstalment: Guard<CertificationFacts> = {
  unmet: ({ amountCents, instalmentCents: maxCents }) =>
    amountCents > maxCents ? reasons.above_instalment({ maxCents }, 'amountCents') : null,
};

/** Also held by ck_award_certified_within_granted. */
const withinBalance: Guard<CertificationFacts> = {
  source: 'Règle interne : jamais plus que ce qui a été voté',
  unmet: ({ amountCents, balanceCents }) =>
    amountCents > balanceCents ? reasons.above_balance({ balanceCents }, 'amountCents') : null,
};

/** What certifying the « service fait » of an instalment asks for. */
export const certification: readonly Guard<CertificationFacts>[] = [
  awardGranted,
  ...entitlement,
  reportsPossible,
  financialReportsAccepted,
  certifiedOnce,
  withinInstalment,
  withinBalance,
];
