import type { ConventionState } from '../conventions/domain/convention.lifecycle.js';
import { statesAmount } from '../conventions/domain/stated-amount.js';
import { conventionRequirements } from '../conventions/requirement.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { DecidedAward, ReportFacts } from './domain/report.lifecycle.js';

export const REPORT_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

type AwardRow = Pick<DecidedAward, 'awardId' | 'award' | 'state' | 'visaOn' | 'amountCents' | 'addsUp'> & {
  convention: { state: ConventionState; body: string } | null;
};

/** What the guards of a report look at. Before a sitting is known, the law is that of today. */
export async function reportFacts(tx: Tx, id: number, sittingId: number | null = null): Promise<ReportFacts> {
  const [row] = await tx.query<Omit<ReportFacts, 'awards'> & { awards: AwardRow[] }>(REPORT_FACTS, [id, sittingId]);
  const { awards, ...report } = found(row);
  const awardIds = awards.map(({ awardId }) => awardId);
  const requirements = await conventionRequirements(tx, awardIds, report.sitting?.heldOn ?? tx.today);
  const requirementOf = new Map(requirements.map((requirement) => [requirement.awardId, requirement]));
  return {
    ...report,
    awards: awards.map(({ convention, ...award }) => {
      const { required, yearCents, thresholdCents } = requirementOf.get(award.awardId)!;
      const text = convention && {
        state: convention.state,
        statesAmount: statesAmount(convention.body, award.amountCents),
      };
      return { ...award, convention: text, conventionRequired: required, yearCents, thresholdCents };
    }),
  };
}
