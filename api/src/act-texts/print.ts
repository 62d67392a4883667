import type { BlockDocument } from '../kernel/blocks.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { extractDocument, reportDocument } from './domain/act-document.js';
import { compose } from './domain/passages.js';
import { readAct } from './facts.js';

export const REPORT_OF = 'SELECT report_id AS "reportId" FROM deliberation WHERE id = $1::bigint';

/** The report as its text and its data make it on this day. */
export async function readReportDocument(tx: Tx, reportId: number): Promise<BlockDocument> {
  const { facts, passages } = await readAct(tx, reportId);
  return reportDocument(facts, compose(facts, passages), tx.today);
}

/** The extract of the register for a deliberation, with the facts recorded on it so far. */
export async function readExtract(tx: Tx, deliberationId: number): Promise<BlockDocument> {
  const [row] = await tx.query<{ reportId: number }>(REPORT_OF, [deliberationId]);
  const { facts, passages } = await readAct(tx, found(row).reportId);
  return extractDocument(facts, compose(facts, passages), found(facts.sitting), found(facts.deliberation));
}
