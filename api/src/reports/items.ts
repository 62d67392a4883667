import { advanceGrantRequest } from '../grant-requests/advance.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import { type Candidate, undecidable } from './domain/decidable.js';

export const CANDIDATES = sqlFile(import.meta.dirname, 'candidates.sql');

const ITEMS = 'unnest($2::bigint[]) WITH ORDINALITY AS item (award_id, rank)';

export const REMOVE_CHANGED_ITEMS = `
  DELETE FROM report_item i
  WHERE i.report_id = $1::bigint
    AND NOT EXISTS (SELECT FROM ${ITEMS} WHERE (item.award_id, item.rank) = (i.award_id, i.rank))`;

export const ADD_MISSING_ITEMS = `
  INSERT INTO report_item (report_id, award_id, rank)
  SELECT $1::bigint, item.award_id, item.rank FROM ${ITEMS}
  ON CONFLICT ON CONSTRAINT uq_report_item_rank DO NOTHING`;

/**
 * Makes the report decide these awards, in this order: their requests go on the report, those of the awards left out come back.
 * @throws Refusal refused with what stands against each award.
 */
export async function decideAwards(
  tx: Tx,
  report: { id: number; departmentId: number },
  awardIds: readonly number[],
): Promise<void> {
  const candidates = await tx.query<Candidate & { requestIds: number[] }>(CANDIDATES, [awardIds, report.id]);
  refuseFor('refused', undecidable(awardIds, candidates, report));
  await tx.query(REMOVE_CHANGED_ITEMS, [report.id, awardIds]);
  await tx.query(ADD_MISSING_ITEMS, [report.id, awardIds]);
  const moves = candidates.flatMap(({ awardId, reportId, requestIds }) => {
    const isWanted = awardIds.includes(awardId);
    if (isWanted === (reportId === report.id)) return [];
    return requestIds.map((id) => ({ id, action: isWanted ? 'place_on_report' : 'take_off_report' }) as const);
  });
  for (const { id, action } of moves.sort((a, b) => a.id - b.id)) await advanceGrantRequest(tx, { id }, action);
}
