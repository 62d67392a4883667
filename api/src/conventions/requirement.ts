import type { BeneficiaryKind } from '../beneficiaries/domain/beneficiary.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import { knownParameterOn } from '../platform/parameters.js';
import { sqlFile } from '../platform/sql.js';
import { conventionRequired, type YearlyAid } from './domain/requirement.js';

export const CONVENTION_REQUIREMENT = sqlFile(import.meta.dirname, 'requirement.sql');

export interface ConventionRequirement extends YearlyAid {
  readonly awardId: number;
  readonly required: boolean;
}

/** With which other awards of the year: all that may be voted, or what was voted up to the award itself. */
export type AidCounted = 'may_be_voted' | 'voted_so_far';

/** Whether each of these awards, decided together, calls for a convention under the law of that day. */
export async function conventionRequirements(
  tx: Tx,
  awardIds: readonly number[],
  day: CalendarDay,
  counted: AidCounted = 'may_be_voted',
): Promise<ConventionRequirement[]> {
  const thresholdCents = await knownParameterOn(tx, 'convention_threshold', day);
  const rows = await tx.query<{ awardId: number; beneficiaryKind: BeneficiaryKind; yearCents: number }>(
    CONVENTION_REQUIREMENT,
    [awardIds, counted === 'voted_so_far'],
  );
  return rows.map((row) => {
    const aid = { ...row, thresholdCents };
    return { ...aid, required: conventionRequired(aid) };
  });
}
