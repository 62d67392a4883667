import type pg from 'pg';
import type { FileStore } from '../files/file-store.js';
import { sweepFiles } from '../files/kept.js';
import type { Transactions } from '../transactions.js';
import { FORGET_PARTS } from './parts.js';
import { archiveQueue } from './queue.js';

/** The real day: a demonstration that moves its own erases nothing. */
export const REAL_DAY = `(clock_timestamp() AT TIME ZONE 'Europe/Paris')::date`;

/** Once a day: results whose time is over, pieces of what has ended, contents that nothing names, ended places of the queue. */
export async function keepHouse(transactions: Transactions, files: FileStore, client: pg.Client): Promise<void> {
  await transactions.runAsSystem('Ménage', (tx) =>
    tx.query(`UPDATE job SET result_sha256 = NULL WHERE result_until < ${REAL_DAY} AND result_sha256 IS NOT NULL`),
  );
  await transactions.runAsSystem('Ménage', (tx) => tx.query(FORGET_PARTS));
  await sweepFiles(transactions, files);
  await archiveQueue(client);
}
