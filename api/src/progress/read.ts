import type { Guarded } from '../kernel/lifecycle.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { bandOf } from './band.js';
import type { BandView } from './band.view.js';
import type { ProgressFacts } from './facts.js';

export const PROGRESS = sqlFile(import.meta.dirname, 'facts.sql');

export const progressAccess: Guarded = {
  subject: 'award',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: [],
    modify: [],
  },
};

/** The band of an award, or of a request: that of its award once it has one. */
export async function readBand(tx: Tx, file: { awardId: number } | { requestId: number }): Promise<BandView> {
  const [awardId, requestId] =
    'awardId' in file ? [file.awardId, null] : [await awardOf(tx, file.requestId), file.requestId];
  const [facts] = await tx.query<Omit<ProgressFacts, 'today'>>(PROGRESS, [awardId, requestId]);
  const { departmentId } = found(facts);
  assertInScope(tx.actor, found(departmentId));
  return bandOf({ ...found(facts), today: tx.today });
}

async function awardOf(tx: Tx, requestId: number): Promise<number | null> {
  const [part] = await tx.query<{ awardId: number }>(
    'SELECT award_id AS "awardId" FROM award_part WHERE grant_request_id = $1',
    [requestId],
  );
  return part?.awardId ?? null;
}
