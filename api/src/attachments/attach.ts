import { Refusal } from '../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../platform/context.js';
import { fileName } from '../platform/files/file-name.js';
import type { FileStore, StoredFile } from '../platform/files/file-store.js';
import { holdFile } from '../platform/files/kept.js';
import { largestBytes, receiveFile } from '../platform/files/receive.js';
import { found } from '../platform/rows.js';
import type { Arrival } from '../platform/http/request.js';
import type { Transactions } from '../platform/transactions.js';
import type { AttachQuery } from './attachment.dto.js';
import type { AttachmentView } from './attachment.view.js';
import { contentTypeOf } from './content-type.js';
import { type AcceptedType, nameOfType } from './domain/content-types.js';
import { type AttachedTo, departmentOf, readAttachment } from './read.js';

/** What attaching needs beside a transaction, which it opens and closes itself. */
export interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
}

/**
 * Attaches a file to a record. No transaction is open while it flows in: the right is read first, then again by the
 * transaction that names the content. The same content twice is one attachment.
 */
export async function attach(
  { transactions, files }: Means,
  context: RequestContext,
  to: AttachedTo,
  { name: given, label = null }: AttachQuery,
  arrival: Arrival,
): Promise<AttachmentView> {
  const named = fileName(given);
  if (!named.ok) throw new Refusal('invalid', [named.reason]);
  const limit = await transactions.run(context, async (tx) => {
    await departmentOf(tx, to);
    return largestBytes(tx);
  });
  const { judged: type, ...stored } = await receiveFile(files, arrival, { limit, judge: contentTypeOf });
  const name = nameOfType(named.name, type);
  return transactions.run(context, (tx) => attachStored(tx, files, to, { name, label, type, stored }));
}

export interface Named {
  readonly name: string;
  readonly label: string | null;
  readonly type: Pick<AcceptedType, 'contentType'>;
  readonly stored: StoredFile;
}

/** Attaches a content that the store holds already. */
export async function attachStored(tx: Tx, files: FileStore, to: AttachedTo, named: Named): Promise<AttachmentView> {
  await holdFile(tx, files, named.stored.sha256);
  return readAttachment(tx, to, await nameContent(tx, to, named));
}

/** The attachment that names this content on this record: a new one, or the one that stands. */
async function nameContent(tx: Tx, to: AttachedTo, { name, label, type, stored }: Named): Promise<number> {
  const department = await departmentOf(tx, to);
  await tx.mark('attachment.add');
  const [added] = await tx.query<{ id: number }>(
    `INSERT INTO attachment (subject, subject_id, sha256, department_id, label, file_name, content_type, size_bytes, added_by, added_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (subject, subject_id, sha256) WHERE removed_on IS NULL DO NOTHING RETURNING id`,
    [
      ...[to.subject, to.id, stored.sha256, department, label, name, type.contentType, stored.size],
      ...[actorId(tx), tx.today],
    ],
  );
  if (added) return added.id;
  const [standing] = await tx.query<{ id: number }>(
    'SELECT id FROM attachment WHERE subject = $1 AND subject_id = $2 AND sha256 = $3 AND removed_on IS NULL',
    [to.subject, to.id, stored.sha256],
  );
  return found(standing).id;
}
