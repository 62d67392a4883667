import type { Tx } from '../context.js';
import type { FileStore } from '../files/file-store.js';
import { holdFile } from '../files/kept.js';
import { prepared } from '../sql.js';

/** A piece of what a job makes, already in the store. */
export interface JobPart {
  readonly rank: number;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

export const JOB_PARTS = prepared(
  `SELECT rank, name, sha256, size_bytes AS size FROM job_part WHERE job_id = $1::bigint ORDER BY rank`,
);

/** What earlier attempts have made, and this one need not make again. */
export const partsOf = (tx: Tx, job: number): Promise<JobPart[]> => tx.query<JobPart>(JOB_PARTS, [job]);

/** Notes a piece before the next is begun. Two workers that would both believe the job theirs note it once. */
export async function keepPart(
  tx: Tx,
  files: FileStore,
  { id, attempt }: { readonly id: number; readonly attempt: number },
  { rank, name, sha256, size }: JobPart,
): Promise<void> {
  await holdFile(tx, files, sha256);
  await tx.query(
    `INSERT INTO job_part (job_id, rank, attempt, name, sha256, size_bytes) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [id, rank, attempt, name, sha256, size],
  );
}

/** Once a job has ended nobody takes it again. */
export const FORGET_PARTS = `DELETE FROM job_part p USING job j WHERE j.id = p.job_id AND j.finished_at IS NOT NULL`;
