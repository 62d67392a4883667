import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { AUTHORITY, AUTHORITY_OF } from '../platform/authority.js';
import type { ActFacts } from './domain/act.js';
import { extractDocument, reportDocument } from './domain/act-document.js';
import type { BlockDocument } from '../kernel/blocks.js';
import { AUTHORISATIONS, AWARDS, MEMBERSHIPS, REFUSALS } from './items.js';

export const ACT = sqlFile(import.meta.dirname, 'act.sql');
export const REPORT_OF = 'SELECT report_id AS "reportId" FROM deliberation WHERE id = $1::bigint';

const HOUSE = { name: AUTHORITY, of: AUTHORITY_OF };

type ActRow = Pick<ActFacts, 'report' | 'sitting' | 'deliberation'> & { departmentId: number };

async function actFacts(tx: Tx, reportId: number): Promise<ActFacts> {
  const [row] = await tx.query<ActRow>(ACT, [reportId]);
  const { departmentId, report, sitting, deliberation } = found(row);
  assertInScope(tx.actor, departmentId);
  return {
    ...{ report, sitting, deliberation },
    awards: await tx.query(AWARDS, [reportId]),
    memberships: await tx.query(MEMBERSHIPS, [reportId]),
    authorisations: await tx.query(AUTHORISATIONS, [reportId]),
    refusals: await tx.query(REFUSALS, [reportId]),
  };
}

/** The report as its data make it on this day. */
export const readReportDocument = async (tx: Tx, reportId: number): Promise<BlockDocument> =>
  reportDocument(await actFacts(tx, reportId), HOUSE, tx.today);

/** The extract of the register for a deliberation, with the facts recorded on it so far. */
export async function readExtract(tx: Tx, deliberationId: number): Promise<BlockDocument> {
  const [row] = await tx.query<{ reportId: number }>(REPORT_OF, [deliberationId]);
  const act = await actFacts(tx, found(row).reportId);
  return extractDocument(act, found(act.sitting), found(act.deliberation), HOUSE);
}
