import type { Readable } from 'node:stream';
import { Refusal } from '../kernel/refusal.js';
import type { RequestContext } from '../platform/context.js';
import type { Means } from './attach.js';
import type { AttachmentView } from './attachment.view.js';
import { attachmentReasons as reasons } from './domain/attachment.reasons.js';
import { type AttachedTo, departmentOf, readAttachment } from './read.js';

/**
 * The content of a paper. One that was removed is read by audit alone: it may have been another body's.
 * @throws Refusal not_found, or forbidden when the record is another department's.
 */
export async function openAttachment(
  { transactions, files }: Means,
  context: RequestContext,
  to: AttachedTo,
  file: number,
): Promise<{ attachment: AttachmentView; content: Readable }> {
  const attachment = await transactions.run(context, async (tx) => {
    await departmentOf(tx, to);
    return readAttachment(tx, to, file);
  });
  if (attachment.removed && !context.actor.roles.includes('auditor')) {
    throw new Refusal('not_found', [reasons.file_removed()]);
  }
  return { attachment, content: await files.open(attachment.sha256) };
}
