import type { AwardState } from '../../awards/domain/award.js';
import type { Reason } from '../../kernel/reasons.js';
import { reportReasons as reasons } from './report.reasons.js';

/** An award that a report would decide, as it stands. */
export interface Candidate {
  readonly awardId: number;
  /** Name of the beneficiary. */
  readonly award: string;
  readonly state: AwardState;
  readonly departmentId: number;
  readonly reportId: number | null;
  readonly reportNumber: string | null;
}

interface DecidingReport {
  readonly id: number;
  readonly departmentId: number;
}

/** Why this report cannot decide these awards, each on its own line. */
export function undecidable(
  awardIds: readonly number[],
  candidates: readonly Candidate[],
  report: DecidingReport,
): Reason[] {
  const known = new Map(candidates.map((candidate) => [candidate.awardId, candidate]));
  return awardIds.flatMap((awardId, index) => {
    const field = `awardIds.${index}`;
    const candidate = known.get(awardId);
    return candidate ? against(candidate, report, field) : [reasons.unknown_award({ awardId }, field)];
  });
}

function against(candidate: Candidate, report: DecidingReport, field: string): Reason[] {
  const named = { awardId: candidate.awardId, award: candidate.award };
  if (candidate.departmentId !== report.departmentId) return [reasons.award_of_other_department(named, field)];
  if (candidate.reportNumber !== null && candidate.reportId !== report.id) {
    return [reasons.award_on_other_report({ ...named, report: candidate.reportNumber }, field)];
  }
  return candidate.state === 'drafting' ? [] : [reasons.award_not_drafting(named, field)];
}
