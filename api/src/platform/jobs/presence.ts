import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { CHANNEL } from './queue.js';

const LOCKS = 726_358;

/**
 * A worker's own connection. A job in progress is a lock held on it: killed, the worker loses its connection, hence its
 * locks, and others see at once that nobody works on the job any more. Sent jobs are heard on it too.
 */
export class Presence {
  private client: pg.Client | null = null;
  private woken = new AbortController();

  constructor(private readonly databaseUrl: string) {}

  /** @throws Error when the database does not answer. */
  async connection(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({ connectionString: this.databaseUrl, application_name: 'subventions-travaux' });
    const forget = (): void => {
      if (this.client === client) this.client = null;
    };
    client
      .on('error', forget)
      .on('end', forget)
      .on('notification', () => this.woken.abort());
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.client = client;
    return client;
  }

  /** Whether nobody else works on the job; from then on this worker does. */
  async takes(job: number): Promise<boolean> {
    const client = await this.connection();
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS taken', [
      LOCKS,
      job,
    ]);
    return rows[0]!.taken;
  }

  /** Works on nothing any more. Without a connection there is nothing left to release. */
  async releases(): Promise<void> {
    await this.client?.query('SELECT pg_advisory_unlock_all()');
  }

  /** Before looking whether something waits: what is sent from now on ends the next rest. */
  listens(): void {
    this.woken = new AbortController();
  }

  /** Until a job is sent, the time has passed, or the worker stops. */
  async rests(milliseconds: number, stopping: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([this.woken.signal, stopping]);
    await delay(milliseconds, undefined, { signal }).catch(() => undefined);
  }

  async leaves(): Promise<void> {
    const client = this.client;
    this.client = null;
    if (client) await Promise.all([once(client, 'end'), client.end()]);
  }
}
