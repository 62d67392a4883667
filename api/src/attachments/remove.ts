import { Refusal } from '../kernel/refusal.js';
import { actorId, type Tx } from '../platform/context.js';
import type { AttachmentsView } from './attachment.view.js';
import { attachmentReasons as reasons } from './domain/attachment.reasons.js';
import { type AttachedTo, departmentOf, readAttachment, readAttachments } from './read.js';

/** Takes a paper off a record. Its row, its reason and its content stay: a payment may have rested on it. */
export async function removeAttachment(tx: Tx, to: AttachedTo, file: number, reason: string): Promise<AttachmentsView> {
  await departmentOf(tx, to);
  const { id } = await readAttachment(tx, to, file);
  await tx.mark('attachment.remove', reason);
  const removed = await tx.query(
    `UPDATE attachment SET removed_by = $2, removed_on = $3, removal_reason = $4, version = version + 1
     WHERE id = $1 AND removed_on IS NULL RETURNING id`,
    [id, actorId(tx), tx.today, reason],
  );
  if (removed.length === 0) throw new Refusal('refused', [reasons.file_removed()]);
  return readAttachments(tx, to);
}
