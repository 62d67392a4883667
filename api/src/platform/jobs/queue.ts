import PgBoss from 'pg-boss';
import type pg from 'pg';
import type { Tx } from '../context.js';

/** The one queue: the kind of a job is in its row. */
export const QUEUE = 'work';

/** The channel on which a committed job wakes the workers of every process. */
export const CHANNEL = 'job_sent';

/**
 * A job that fails is tried again after 2, 4, 8… seconds. Its time is not limited here: a worker that is gone is
 * noticed by its absence (see presence.ts), not by a delay that a long job could outlast.
 */
const TRIES = { retryLimit: 4, retryDelay: 2, retryBackoff: true, expireInSeconds: 23 * 60 * 60 };

const NOWHERE: PgBoss.Db = {
  executeSql: () => Promise.reject(new Error('the queue is reached through a transaction')),
};

/** pg-boss as a library: what it does is done on a transaction of ours, so that a job is sent, and ended, with what it belongs to. */
export const boss = new PgBoss({ db: NOWHERE, supervise: false, schedule: false });
boss.on('error', (error) => console.error(error));

const throughClient = (client: pg.Client): PgBoss =>
  new PgBoss({ db: { executeSql: (text, values) => client.query(text, values) }, supervise: false, schedule: false });

/** Brings the schema of pg-boss up to date, as a migration of ours would; a running application never changes it. */
export async function installQueue(client: pg.Client): Promise<void> {
  const installer = throughClient(client);
  await installer.start();
  await installer.createQueue(QUEUE, { name: QUEUE, ...TRIES });
  await installer.updateQueue(QUEUE, { name: QUEUE, ...TRIES });
}

/** Puts aside the places that ended, then forgets them. */
export async function archiveQueue(client: pg.Client): Promise<void> {
  await throughClient(client).maintain();
}

/** pg-boss on a transaction. */
export const on = (tx: Tx): { db: PgBoss.Db } => ({
  db: { executeSql: async (text, values) => ({ rows: await tx.query(text, values) }) },
});
