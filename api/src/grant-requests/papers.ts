import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { grantRequestFields } from './domain/grant-request.fields.js';
import { type PaperEntry, paperEntryReasons, type PaperKind, recordedPaper } from './domain/papers.js';
import { GrantRequest } from './grant-request.entity.js';

export const PAPER_KINDS = `
  SELECT code, label, validity_months AS "validityMonths" FROM paper_kind WHERE code = ANY ($1::text[])`;

export const TAKE_PAPERS_BACK = `
  DELETE FROM request_paper p USING jsonb_to_recordset($2::jsonb) AS entry (kind text, state text)
  WHERE p.grant_request_id = $1::bigint AND p.kind = entry.kind AND entry.state = 'expected'`;

export const RECORD_PAPERS = `
  INSERT INTO request_paper (grant_request_id, kind, state, provided_on, valid_until, reason)
  SELECT $1::bigint, entry.kind, entry.state, entry."providedOn", entry."validUntil", entry.reason
  FROM jsonb_to_recordset($2::jsonb)
    AS entry (kind text, state text, "providedOn" date, "validUntil" date, reason text)
  WHERE entry.state <> 'expected'
  ON CONFLICT ON CONSTRAINT uq_request_paper_kind DO UPDATE
    SET state = excluded.state, provided_on = excluded.provided_on, valid_until = excluded.valid_until, reason = excluded.reason`;

/**
 * Records several papers at once: handed in, refused, or not required; those that are not named stay as they are.
 * @throws Refusal invalid with the name of each paper that is wrong.
 */
export async function recordPapers(tx: Tx, target: Target, papers: readonly PaperEntry[]): Promise<void> {
  const row = await lockRow(tx, GrantRequest, target);
  refuseFor('refused', sealedChanges(grantRequestFields, row.state, { papers }));
  const known = await tx.query<PaperKind>(PAPER_KINDS, [papers.map(({ kind }) => kind)]);
  const kinds = new Map(known.map((kind) => [kind.code, kind]));
  refuseFor('invalid', paperEntryReasons(papers, kinds, tx.today));
  const entries = JSON.stringify(papers.map((entry) => recordedPaper(entry, kinds.get(entry.kind)!)));
  await tx.mark('grant_request.record_papers');
  await tx.query(TAKE_PAPERS_BACK, [row.id, entries]);
  await tx.query(RECORD_PAPERS, [row.id, entries]);
  await saveRow(tx, GrantRequest, row, {});
}
