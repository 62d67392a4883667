import { advanceGrantRequest } from '../grant-requests/advance.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import type { ItemRef } from './domain/item.js';
import { type Candidate, isSame, unplaceable } from './domain/placing.js';
import { KINDS, kinds } from './kinds/index.js';

const COLUMNS = kinds.map(([, { column }]) => column);
const columnsOf = (table: string): string => ['rank', ...COLUMNS].map((column) => `${table}.${column}`).join(', ');

const ITEMS = `jsonb_to_recordset($2::jsonb) AS item (rank integer, ${COLUMNS.map((column) => `${column} bigint`).join(', ')})`;

export const REMOVE_CHANGED_ITEMS = `
  DELETE FROM report_item i
  WHERE i.report_id = $1::bigint
    AND NOT EXISTS (SELECT FROM ${ITEMS} WHERE (${columnsOf('item')}) IS NOT DISTINCT FROM (${columnsOf('i')}))`;

export const ADD_MISSING_ITEMS = `
  INSERT INTO report_item (report_id, rank, ${COLUMNS.join(', ')})
  SELECT $1::bigint, ${columnsOf('item')} FROM ${ITEMS}
  ON CONFLICT ON CONSTRAINT uq_report_item_rank DO NOTHING`;

/** A candidate, with the requests that follow it onto the report and off it. */
type Followed = Candidate & { readonly requestIds: readonly number[] };

/**
 * Makes the report decide these, in this order: their requests go on the report, those of what is left out come back.
 * @throws Refusal refused with what stands against each.
 */
export async function placeItems(
  tx: Tx,
  report: { id: number; departmentId: number },
  items: readonly ItemRef[],
): Promise<void> {
  const candidates = await lockCandidates(tx, report.id, items);
  refuseFor('refused', unplaceable(items, candidates, report));
  const rows = JSON.stringify(items.map(({ kind, id }, index) => ({ rank: index + 1, [KINDS[kind].column]: id })));
  await tx.query(REMOVE_CHANGED_ITEMS, [report.id, rows]);
  await tx.query(ADD_MISSING_ITEMS, [report.id, rows]);
  const moves = candidates.flatMap((candidate) => {
    const isWanted = items.some((item) => isSame(item, candidate));
    if (isWanted === (candidate.reportId === report.id)) return [];
    const action = KINDS[candidate.kind].moves?.[isWanted ? 'onto' : 'off'];
    return action ? candidate.requestIds.map((id) => ({ id, action })) : [];
  });
  for (const { id, action } of moves.sort((a, b) => a.id - b.id)) await advanceGrantRequest(tx, { id }, action);
}

/** Those wanted and those that the report has now, held until the end so that none goes to two reports. */
async function lockCandidates(tx: Tx, reportId: number, items: readonly ItemRef[]): Promise<Followed[]> {
  const candidates: Followed[] = [];
  for (const [kind, { candidates: sql }] of kinds) {
    const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
    const rows = await tx.query<Omit<Followed, 'kind'>>(sql, [ids, reportId]);
    candidates.push(...rows.map((row) => ({ ...row, kind })));
  }
  return candidates;
}

/** What it decided may stand on another report; history keeps that it was on this one. */
export async function takeAllOff(tx: Tx, reportId: number): Promise<void> {
  await tx.query('DELETE FROM report_item WHERE report_id = $1', [reportId]);
}
