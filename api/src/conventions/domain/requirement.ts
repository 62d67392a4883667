import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { Cents } from '../../kernel/money.js';

export const CONVENTION_REQUIRED_SOURCE = 'Loi 2000-321 art. 10 ; décret 2001-495 art. 1';

/** The law speaks of bodies of private law: neither public bodies nor persons. */
const PRIVATE_LAW: ReadonlySet<BeneficiaryKind> = new Set<BeneficiaryKind>(['association', 'foundation', 'company']);

export interface YearlyAid {
  readonly beneficiaryKind: BeneficiaryKind;
  /** What the body is awarded in the year, this award included. */
  readonly yearCents: Cents;
  /** Null when the law has none yet. */
  readonly thresholdCents: Cents | null;
}

/** Whether the year's aid calls for a convention: strictly above the threshold. */
export function conventionRequired({ beneficiaryKind, yearCents, thresholdCents }: YearlyAid): boolean {
  return PRIVATE_LAW.has(beneficiaryKind) && thresholdCents !== null && yearCents > thresholdCents;
}
