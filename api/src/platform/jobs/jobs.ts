import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { Refusal } from '../../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../context.js';
import { jobReasons } from './job.reasons.js';
import { boss, CHANNEL, on, QUEUE } from './queue.js';

/** One attempt at a job. It may have been begun before: each step is done so that doing it again changes nothing. */
export interface JobRun {
  /** The job, and how many times it has been taken. */
  readonly job: { readonly id: number; readonly attempt: number };
  readonly input: unknown;
  /** Whoever asked, with the rights that they have now. */
  readonly context: RequestContext;
  /**
   * Tells how far it is; called between steps.
   * @throws Interrupted when it was cancelled, when the worker stops, or when another one took it.
   */
  readonly step: (done: number, total: number) => Promise<void>;
}

/** A file for whoever asked, already in the store. */
export interface JobFile {
  readonly sha256: string;
  readonly size: number;
  readonly name: string;
  readonly contentType: string;
  /** Last day on which it can be taken. */
  readonly until: CalendarDay;
}

/** What a kind of job does. A Refusal ends it with its reason; any other error is tried again. */
export type JobHandler = (run: JobRun) => Promise<JobFile | null>;

export interface Wanted {
  readonly kind: string;
  readonly label: string;
  readonly input: object;
  readonly total: number | null;
}

/** A person who asks for more is told to wait: the workers are everybody's. */
const MOST_AT_ONCE = 5;

/** Long work: what is known how to do, and the sending of it. */
@Injectable()
export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();

  handle(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  handlerOf(kind: string): JobHandler | undefined {
    return this.handlers.get(kind);
  }

  /**
   * Sends a job with the transaction: it is done if, and only if, the transaction is committed.
   * @throws Refusal refused when the person already has too many under way.
   */
  async send(tx: Tx, { kind, label, input, total }: Wanted): Promise<number> {
    const author = actorId(tx);
    const waiting = await tx.query(`SELECT FROM job WHERE asked_by = $1 AND state IN ('queued', 'running')`, [author]);
    if (waiting.length >= MOST_AT_ONCE) {
      throw new Refusal('refused', [jobReasons.too_many_jobs({ most: MOST_AT_ONCE })]);
    }
    const queueId = randomUUID();
    await tx.mark(`job.${kind}`);
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO job (queue_id, kind, label, input, total, asked_by, language, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [queueId, kind, label, JSON.stringify(input), total, author, tx.language, tx.requestId],
    );
    await boss.send(QUEUE, { job: row!.id }, { id: queueId, ...on(tx) });
    await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, '']);
    return row!.id;
  }
}
