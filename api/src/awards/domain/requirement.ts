import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { Cents } from '../../kernel/money.js';

export const CONVENTION_REQUIRED_SOURCE = 'Loi 2000-321 art. 10 ; décret 2001-495 art. 1';

/** The law speaks of bodies of private law: neither public bodies nor persons. */
const PRIVATE_LAW: ReadonlySet<BeneficiaryKind> = new Set<BeneficiaryKind>(['association', 'foundation', 'company']);

export interface YearlyAid {
  readonly beneficiaryKind: BeneficiaryKind;
  /** What the body is awarded in the year in cash, this award included. */
  readonly yearCents: Cents;
  /** What it is given in kind: whether it counts is disputed, so it warns and does not refuse. */
  readonly inKindCents: Cents;
  /** Null when the law has none yet. */
  readonly thresholdCents: Cents | null;
}

/** Whether this much calls for a convention: strictly above the threshold. */
const exceeds = ({ beneficiaryKind, thresholdCents }: YearlyAid, cents: Cents): boolean =>
  PRIVATE_LAW.has(beneficiaryKind) && thresholdCents !== null && cents > thresholdCents;

/** Whether the year's aid calls for a convention. */
export const conventionRequired = (aid: YearlyAid): boolean => exceeds(aid, aid.yearCents);

/** Whether it would, were what is given in kind counted too. */
export const conventionAdvised = (aid: YearlyAid): boolean =>
  !conventionRequired(aid) && exceeds(aid, aid.yearCents + aid.inKindCents);
