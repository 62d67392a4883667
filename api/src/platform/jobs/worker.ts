import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { Refusal } from '../../kernel/refusal.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor, Tx } from '../context.js';
import { FILES, type FileStore } from '../files/file-store.js';
import { Transactions } from '../transactions.js';
import {
  advanceJob,
  finishJob,
  giveBack,
  type HeldJob,
  Interrupted,
  nextJob,
  refuseJob,
  type TakenJob,
} from './ends.js';
import { jobReasons } from './job.reasons.js';
import { type JobFile, Jobs } from './jobs.js';
import { Presence } from './presence.js';
import { keepHouse } from './upkeep.js';

/** Between two looks at the queue when no sending is heard: jobs to try again, jobs whose worker is gone. */
const REST = 3_000;
/** What a stop leaves to the job in progress before it is given back. */
const GRACE = 5_000;
const A_DAY = 24 * 60 * 60 * 1000;

/** Does the jobs, one at a time. Several processes may have one; it is started by hand once the server listens. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Travaux');
  private readonly stopping = new AbortController();
  private readonly presence: Presence;
  private isPatient = true;
  private working: Promise<void> | null = null;
  private nextUpkeep = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CONFIG) config: Config,
    @Inject(FILES) private readonly files: FileStore,
  ) {
    this.presence = new Presence(config.databaseUrl);
  }

  start(): void {
    this.working ??= this.work();
  }

  /** Takes no other job; the one in progress ends, or goes back to the queue at its next step. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    const impatience = setTimeout(() => (this.isPatient = false), GRACE);
    await this.working;
    clearTimeout(impatience);
    await this.presence.leaves();
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.presence.listens();
      try {
        await this.workOff();
      } catch (error) {
        this.logger.error(stackOf(error));
      }
      await this.presence.rests(REST, this.stopping.signal);
    }
  }

  private async workOff(): Promise<void> {
    const connection = await this.presence.connection();
    await this.recoverLost();
    while (!this.stopping.signal.aborted && (await this.workOne()));
    if (Date.now() < this.nextUpkeep) return;
    this.nextUpkeep = Date.now() + A_DAY;
    await keepHouse(this.transactions, this.files, connection);
  }

  /** The jobs in progress that no worker holds any more go back to the queue. */
  private async recoverLost(): Promise<void> {
    const running = await this.inTransaction((tx) =>
      tx.query<HeldJob>(
        `SELECT id, queue_id AS "queueId", language, request_id AS "requestId", attempt FROM job WHERE state = 'running'`,
      ),
    );
    for (const job of running) {
      if (!(await this.presence.takes(job.id))) continue;
      await this.inTransaction((tx) => giveBack(tx, job, 'its worker is gone'));
    }
    await this.presence.releases();
  }

  private async workOne(): Promise<boolean> {
    const job = await this.inTransaction((tx) => nextJob(tx, (id) => this.presence.takes(id)));
    if (!job) return false;
    try {
      const file = await this.attempt(job);
      await this.inTransaction((tx) => finishJob(tx, this.files, job, file));
    } catch (error) {
      await this.endBadly(job, error);
    } finally {
      await this.presence.releases();
    }
    return true;
  }

  private async attempt(job: TakenJob): Promise<JobFile | null> {
    const actor = await this.inTransaction((tx) => authorOf(tx, job.askedBy));
    const handler = this.jobs.handlerOf(job.kind);
    if (!handler) throw new Error(`nobody knows how to do ${job.kind}`);
    return handler({
      job,
      input: job.input,
      context: { actor, language: job.language, requestId: job.requestId },
      step: async (done, total) => {
        if (!this.isPatient) throw new Interrupted();
        await this.inTransaction((tx) => advanceJob(tx, job, done, total));
      },
    });
  }

  private async endBadly(job: TakenJob, error: unknown): Promise<void> {
    if (error instanceof Refusal) return this.inTransaction((tx) => refuseJob(tx, job, error));
    if (!(error instanceof Interrupted)) this.logger.error(`${job.requestId} ${job.kind}`, stackOf(error));
    await this.inTransaction((tx) => giveBack(tx, job, String(error)));
  }

  private inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.transactions.runAsSystem('Travaux', work);
  }
}

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);

/** @throws Refusal forbidden when their account was closed meanwhile. */
async function authorOf(tx: Tx, id: number): Promise<Actor> {
  const [author] = await tx.query<Actor>(
    'SELECT id, display_name AS name, roles, department_id AS "departmentId" FROM app_user WHERE id = $1 AND active',
    [id],
  );
  if (!author) throw new Refusal('forbidden', [jobReasons.author_gone()]);
  return author;
}
