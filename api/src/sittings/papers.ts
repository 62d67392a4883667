import type { BlockDocument } from '../kernel/blocks.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { houseOn } from '../platform/house.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { paperDocument, paperReasons, type SittingOnPaper, type SittingPaper } from './domain/papers.js';

export const SITTING_PAPER = sqlFile(import.meta.dirname, 'papers.sql');

/** A paper of the sitting, under the identity of its day. @throws Refusal refused when it cannot be written yet. */
export async function readSittingPaper(tx: Tx, id: number, paper: SittingPaper): Promise<BlockDocument> {
  const sitting = found((await tx.query<SittingOnPaper>(SITTING_PAPER, [id]))[0]);
  refuseFor('refused', paperReasons(paper, sitting));
  return paperDocument(paper, sitting, await houseOn(tx, sitting.heldOn));
}
