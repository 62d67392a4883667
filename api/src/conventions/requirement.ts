import type { BeneficiaryKind } from '../beneficiaries/domain/beneficiary.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import { parameterOn } from '../platform/parameters.js';
import { sqlFile } from '../platform/sql.js';
import { conventionRequired, type YearlyAid } from './domain/requirement.js';

export const CONVENTION_REQUIREMENT = sqlFile(import.meta.dirname, 'requirement.sql');

export interface ConventionRequirement extends YearlyAid {
  readonly awardId: number;
  readonly required: boolean;
}

/** Whether each of these awards, decided together, calls for a convention under the law of that day. */
export async function conventionRequirements(
  tx: Tx,
  awardIds: readonly number[],
  day: CalendarDay,
): Promise<ConventionRequirement[]> {
  const thresholdCents = await parameterOn(tx, 'convention_threshold', day);
  const rows = await tx.query<{ awardId: number; beneficiaryKind: BeneficiaryKind; yearCents: number }>(
    CONVENTION_REQUIREMENT,
    [awardIds],
  );
  return rows.map((row) => {
    const aid = { ...row, thresholdCents };
    return { ...aid, required: conventionRequired(aid) };
  });
}
