import type { Tx } from '../../platform/context.js';
import { conditions, type ListQuery } from '../../platform/lists.js';
import { prepared } from '../../platform/sql.js';
import { SITUATIONS, situations, STEPS } from '../domain/bridge.js';
import type { BridgeReason, BridgeRequests, BridgeStep, BridgeView } from './bridge.view.js';
import { besideLedger, readLedger } from './ledger.js';
import { bridgeList } from './list.js';

export const REQUESTS_OF_AWARD = prepared(`SELECT coalesce(jsonb_agg(r.id ORDER BY r.id), '[]') AS ids,
    jsonb_build_object('cents', coalesce(sum(r.requested_cents), 0), 'unknown', count(*) FILTER (WHERE r.requested_cents IS NULL)) AS requested,
    jsonb_build_object('cents', coalesce(sum(r.proposed_cents), 0), 'unknown', count(*) FILTER (WHERE r.proposed_cents IS NULL)) AS proposed
  FROM award_part part JOIN grant_request r ON r.id = part.grant_request_id WHERE part.award_id = $1::bigint`);

/** From what was voted to what is justified, under the filters of the list: each step is the one before less what stops there. */
export async function readBridge(tx: Tx, query: ListQuery): Promise<BridgeView> {
  const { where, values } = conditions(tx, bridgeList, query, []);
  const found = await tx.query<BridgeReason>(
    `SELECT bridge.situation, sum(bridge.cents)::bigint AS cents, count(DISTINCT (bridge.kind, bridge.file_id)) AS count, min(bridge.since) AS since
     FROM ${bridgeList.from} WHERE ${where} GROUP BY bridge.situation`,
    values,
  );
  const reasons = situations.flatMap((situation) => found.filter((reason) => reason.situation === situation));
  // Out of sight, an award has no step; what it was asked is then no more told than the rest.
  const requests = reasons.length > 0 ? await requestsOf(tx, query['awardId']) : null;
  const ledger = await readLedger(tx, query);
  const steps = stepsOf(reasons).map((step) => ({ ...step, ledger: besideLedger(step.name, step.cents, ledger) }));
  return { requests, steps };
}

function stepsOf(reasons: readonly BridgeReason[]): Omit<BridgeStep, 'ledger'>[] {
  const last = STEPS.at(-1);
  return STEPS.map((name, rank) => {
    const further = STEPS.slice(rank);
    const arrived = reasons.filter(({ situation }) => further.includes(SITUATIONS[situation]));
    return {
      name,
      cents: arrived.reduce((sum, { cents }) => sum + cents, 0),
      reasons: name === last ? [] : reasons.filter(({ situation }) => SITUATIONS[situation] === name),
    };
  });
}

async function requestsOf(tx: Tx, awardId: string | undefined): Promise<BridgeRequests | null> {
  if (!awardId || awardId.includes(',')) return null;
  const [requests] = await tx.query<BridgeRequests>(REQUESTS_OF_AWARD, [awardId]);
  return requests && requests.ids.length > 0 ? requests : null;
}
