import type { Tx } from '../context.js';
import type { Transactions } from '../transactions.js';
import { type FileStore, MissingFile } from './file-store.js';

/** Long enough for any upload to have named its content. */
const A_DAY = 24 * 60 * 60 * 1000;

const HOLD = `SELECT pg_advisory_xact_lock(726357, hashtext($1))`;

/**
 * Called by whoever writes the row that names a content, on its transaction. The sweep takes the same lock: it either
 * sees the row or has removed the content already, which is then said here.
 * @throws MissingFile
 */
export async function holdFile(tx: Tx, files: FileStore, sha256: string): Promise<void> {
  await tx.query(HOLD, [sha256]);
  if (!(await files.has(sha256))) throw new MissingFile(sha256);
}

/** Removes the contents that nothing names: a crash between the file and its row, a result whose time is over. */
export async function sweepFiles(transactions: Transactions, files: FileStore, age = A_DAY): Promise<number> {
  let removed = 0;
  for await (const sha256 of files.olderThan(age)) {
    await transactions.runAsSystem('Ménage', async (tx) => {
      await tx.query(HOLD, [sha256]);
      const kept = await tx.query('SELECT FROM kept_file WHERE sha256 = $1', [sha256]);
      if (kept.length > 0) return;
      await files.remove(sha256);
      removed += 1;
    });
  }
  return removed;
}
