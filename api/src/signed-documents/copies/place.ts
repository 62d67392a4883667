import { actorId, type Tx } from '../../platform/context.js';
import type { FileStore } from '../../platform/files/file-store.js';
import { attachStored } from '../../attachments/attach.js';
import type { FoundBy, MetDocument } from '../domain/signed-copy.lifecycle.js';
import type { SignedCopy } from '../signed-document.entities.js';

type Content = Pick<SignedCopy, 'fileName' | 'contentType' | 'sizeBytes' | 'sha256'>;

/** What the attachment is, beside the name that a scanner gave it. */
const LABEL = 'Copie signée';

/** Attaches a scan to the act that it is the signed copy of: what its row says from then on. */
export async function placedOn(
  tx: Tx,
  files: FileStore,
  { fileName, contentType, sizeBytes, sha256 }: Content,
  { id, subject, subjectId, departmentId }: MetDocument,
  foundBy: FoundBy,
): Promise<Partial<SignedCopy>> {
  const attachment = await attachStored(
    tx,
    files,
    { subject, id: subjectId },
    { name: fileName, label: LABEL, type: { contentType }, stored: { sha256, size: sizeBytes } },
  );
  return {
    ...{ state: 'placed', stateSince: tx.today, departmentId, signedDocumentId: id, attachmentId: attachment.id },
    ...{ foundBy, placedBy: actorId(tx), placedOn: tx.today },
  };
}
