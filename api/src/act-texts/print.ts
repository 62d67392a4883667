import type { BlockDocument } from '../kernel/blocks.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { extractDocument, reportDocument } from './domain/act-document.js';
import { compose } from './domain/passages.js';
import { readAct } from './facts.js';

export const REPORT_OF = 'SELECT report_id AS "reportId" FROM deliberation WHERE id = $1::bigint';

/** The report as its text and its data make it on this day; once it is voted, as it was. */
export async function readReportDocument(tx: Tx, reportId: number): Promise<BlockDocument> {
  const { facts, passages, voted } = await readAct(tx, reportId);
  return reportDocument(facts, voted ?? compose(facts, passages), tx.today);
}

/** The extract of the register for a deliberation: the text that was voted, with the facts recorded on the act since. */
export async function readExtract(tx: Tx, deliberationId: number): Promise<BlockDocument> {
  const [row] = await tx.query<{ reportId: number }>(REPORT_OF, [deliberationId]);
  const { facts, passages, voted } = await readAct(tx, found(row).reportId);
  return extractDocument(facts, voted ?? compose(facts, passages), found(facts.sitting), found(facts.deliberation));
}
