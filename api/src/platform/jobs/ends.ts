import { Refusal } from '../../kernel/refusal.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Language } from '../../kernel/words.js';
import type { Tx } from '../context.js';
import type { FileStore } from '../files/file-store.js';
import { holdFile } from '../files/kept.js';
import { jobReasons } from './job.reasons.js';
import type { JobFile } from './jobs.js';
import { boss, on, QUEUE } from './queue.js';

/** A job in progress: what is needed to end its attempt. */
export interface HeldJob {
  id: number;
  queueId: string;
  language: Language;
  requestId: string;
  attempt: number;
}

/** A job that a worker has just taken. */
export interface TakenJob extends HeldJob {
  kind: string;
  input: unknown;
  askedBy: number;
}

/** Cancelled, or given to another worker, or to be given back: the attempt ends there, and this says nothing of the job. */
export class Interrupted extends Error {}

/** Held by this attempt only: a worker that was believed lost and comes back changes nothing. */
const MINE = `id = $1 AND attempt = $2 AND state = 'running'`;

/** The next job that waits, marked as taken; null when there is none. `takes` tells whether nobody else works on it. */
export async function nextJob(tx: Tx, takes: (id: number) => Promise<boolean>): Promise<TakenJob | null> {
  for (;;) {
    const [queued] = await boss.fetch<{ job: number }>(QUEUE, on(tx));
    if (!queued) return null;
    const [taken] = await tx.query<TakenJob>(
      `UPDATE job SET state = 'running', done = 0, attempt = attempt + 1, started_at = coalesce(started_at, clock_timestamp())
       WHERE id = $1 AND state = 'queued'
       RETURNING id, queue_id AS "queueId", kind, input, asked_by AS "askedBy", language, request_id AS "requestId", attempt`,
      [queued.data.job],
    );
    if (taken && (await takes(taken.id))) return taken;
    if (taken) throw new Error(`job ${taken.id} is waiting and worked on at once`);
    await boss.complete(QUEUE, queued.id, {}, on(tx));
  }
}

/** Says how far the attempt is. */
export async function advanceJob(tx: Tx, { id, attempt }: HeldJob, done: number, total: number): Promise<void> {
  const mine = await tx.query(`UPDATE job SET done = $3, total = $4 WHERE ${MINE} RETURNING id`, [
    ...[id, attempt],
    ...[done, total],
  ]);
  if (mine.length === 0) throw new Interrupted();
}

/** Done, with what it made: its row and its place in the queue end together. */
export async function finishJob(tx: Tx, files: FileStore, job: HeldJob, file: JobFile | null): Promise<void> {
  if (!(await isMine(tx, job))) return;
  if (file) await holdFile(tx, files, file.sha256);
  await tx.query(
    `UPDATE job SET state = 'done', done = coalesce(total, done), finished_at = clock_timestamp(),
       result_sha256 = $2, result_name = $3, result_type = $4, result_bytes = $5, result_until = $6 WHERE id = $1`,
    [job.id, file?.sha256, file?.name, file?.contentType, file?.size, file?.until],
  );
  await boss.complete(QUEUE, job.queueId, {}, on(tx));
}

/** Refused: trying again would be refused again. */
export async function refuseJob(tx: Tx, job: HeldJob, { reasons: [reason] }: Refusal): Promise<void> {
  if (!(await isMine(tx, job))) return;
  await fail(tx, job, reason);
  await boss.complete(QUEUE, job.queueId, { refused: reason.code }, on(tx));
}

/** Fallen, or left by its worker: it goes back to the queue, until it has been tried often enough. */
export async function giveBack(tx: Tx, job: HeldJob, why: string): Promise<void> {
  if (!(await isMine(tx, job))) return;
  await boss.fail(QUEUE, job.queueId, { why }, on(tx));
  const queued = await boss.getJobById(QUEUE, job.queueId, { includeArchive: false, ...on(tx) });
  if (queued?.state === 'retry') await tx.query(`UPDATE job SET state = 'queued' WHERE id = $1`, [job.id]);
  else await fail(tx, job, jobReasons.job_failed({ requestId: job.requestId }));
}

async function isMine(tx: Tx, { id, attempt }: HeldJob): Promise<boolean> {
  const mine = await tx.query(`SELECT FROM job WHERE ${MINE} FOR NO KEY UPDATE`, [id, attempt]);
  return mine.length > 0;
}

async function fail(tx: Tx, { id, language }: HeldJob, reason: Reason): Promise<void> {
  await tx.query(
    `UPDATE job SET state = 'failed', error_code = $2, error_sentence = $3, finished_at = clock_timestamp() WHERE id = $1`,
    [id, reason.code, reason.say(language)],
  );
}
