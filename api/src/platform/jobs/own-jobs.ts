import type { Readable } from 'node:stream';
import { Refusal } from '../../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../context.js';
import type { FileStore } from '../files/file-store.js';
import { found } from '../rows.js';
import { sqlFile } from '../sql.js';
import type { Transactions } from '../transactions.js';
import { jobReasons } from './job.reasons.js';
import type { JobResultView, JobView } from './job.view.js';
import { boss, on, QUEUE } from './queue.js';
import { REAL_DAY } from './upkeep.js';

export const JOBS = sqlFile(import.meta.dirname, 'read.sql');

/** The caller's last jobs, newest first. */
export function readOwnJobs(tx: Tx): Promise<JobView[]> {
  return tx.query<JobView>(JOBS, [actorId(tx), null]);
}

/** @throws Refusal not_found when it is nobody's, or somebody else's. */
export async function readOwnJob(tx: Tx, id: number): Promise<JobView> {
  const [job] = await tx.query<JobView>(JOBS, [actorId(tx), id]);
  return found(job);
}

/** The attempt in progress, when there is one, ends at its next step. */
export async function cancelOwnJob(tx: Tx, id: number): Promise<JobView> {
  await readOwnJob(tx, id);
  const [cancelled] = await tx.query<{ queueId: string }>(
    `UPDATE job SET state = 'cancelled', finished_at = clock_timestamp()
     WHERE id = $1 AND state IN ('queued', 'running') RETURNING queue_id AS "queueId"`,
    [id],
  );
  if (!cancelled) throw new Refusal('refused', [jobReasons.job_ended()]);
  await boss.cancel(QUEUE, cancelled.queueId, on(tx));
  return readOwnJob(tx, id);
}

/** @throws Refusal refused before its end, not_found once it was erased. */
export async function openOwnResult(
  { transactions, files }: { transactions: Transactions; files: FileStore },
  context: RequestContext,
  id: number,
): Promise<{ result: JobResultView; content: Readable }> {
  const { result, sha256 } = await transactions.run(context, async (tx) => {
    const { result } = await readOwnJob(tx, id);
    if (!result) throw new Refusal('refused', [jobReasons.result_not_ready()]);
    const [kept] = await tx.query<{ sha256: string | null }>(
      `SELECT result_sha256 AS sha256 FROM job WHERE id = $1 AND result_until >= ${REAL_DAY}`,
      [id],
    );
    return { result, sha256: kept?.sha256 };
  });
  if (!sha256) throw new Refusal('not_found', [jobReasons.result_gone({ until: result.until })]);
  return { result, content: await files.open(sha256) };
}
