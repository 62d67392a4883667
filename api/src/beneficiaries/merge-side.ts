import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { MergedFilesView } from './beneficiary.view.js';
import type { MergedSide } from './domain/beneficiary.lifecycle.js';

export const MERGE_SIDE = sqlFile(import.meta.dirname, 'merge-side.sql');

/** One side of a merge, with what hangs on it. */
export async function mergeSide(tx: Tx, id: number): Promise<MergedSide & { files: MergedFilesView }> {
  return found((await tx.query<MergedSide & { files: MergedFilesView }>(MERGE_SIDE, [id]))[0]);
}
