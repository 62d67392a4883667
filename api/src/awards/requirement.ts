import type { BeneficiaryKind } from '../beneficiaries/domain/beneficiary.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import { conventionAdvised, conventionRequired, type YearlyAid } from './domain/requirement.js';

export const CONVENTION_REQUIREMENT = sqlFile(import.meta.dirname, 'requirement.sql');

type CountedAid = YearlyAid & {
  awardId: number;
  beneficiaryKind: BeneficiaryKind;
  /** What other departments prepare for the body in the year: not counted yet. */
  preparedCents: number;
};

export interface ConventionRequirement extends CountedAid {
  readonly required: boolean;
  readonly advised: boolean;
}

/** With which other awards of the year: those voted or on an agenda, or what was voted up to the award itself. */
export type AidCounted = 'on_agenda' | 'voted_so_far';

/**
 * Whether each of these awards, decided together, calls for a convention under the law of that day.
 * Read by who decides once the bodies are held: two awards placed on two agendas at once would each count alone.
 */
export async function conventionRequirements(
  tx: Tx,
  awardIds: readonly number[],
  day: CalendarDay,
  counted: AidCounted = 'on_agenda',
): Promise<ConventionRequirement[]> {
  if (awardIds.length === 0) return [];
  const aids = await tx.query<CountedAid>(CONVENTION_REQUIREMENT, [awardIds, counted === 'voted_so_far', day]);
  return aids.map((aid) => ({ ...aid, required: conventionRequired(aid), advised: conventionAdvised(aid) }));
}
