import type { Readable } from 'node:stream';
import { Refusal } from '../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../platform/context.js';
import { type FileStore, type StoredFile, TooLong } from '../platform/files/file-store.js';
import { holdFile } from '../platform/files/kept.js';
import { found } from '../platform/rows.js';
import type { Arrival } from '../platform/http/request.js';
import type { Transactions } from '../platform/transactions.js';
import type { AttachQuery } from './attachment.dto.js';
import type { AttachmentView } from './attachment.view.js';
import { contentTypeOf } from './content-type.js';
import { attachmentReasons as reasons } from './domain/attachment.reasons.js';
import type { AcceptedType } from './domain/content-types.js';
import { fileName, nameOfType } from './domain/file-name.js';
import { type AttachedTo, departmentOf, largestBytes, megabytes, readAttachment } from './read.js';

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
  const { judged: type, ...stored } = await receive(files, arrival, limit);
  const name = nameOfType(named.name, type);
  return transactions.run(context, async (tx) => {
    await holdFile(tx, files, stored.sha256);
    return readAttachment(tx, to, await nameContent(tx, to, { name, label, type, stored }));
  });
}

async function receive(files: FileStore, { content, announcedBytes }: Arrival, limit: number) {
  const tooLarge = new Refusal('too_large', [reasons.file_too_large({ megabytes: megabytes(limit) }, 'file')]);
  if (announcedBytes !== null && announcedBytes > limit) throw tooLarge;
  try {
    return await files.put(bytesOf(content), { limit, judge });
  } catch (error) {
    throw error instanceof TooLong ? tooLarge : error;
  }
}

/** Left unread rather than destroyed when it is refused: the connection must still carry the answer. */
const bytesOf = (content: Readable | undefined): AsyncIterable<Uint8Array> =>
  content ? (content.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) : noBytes();

async function* noBytes(): AsyncGenerator<Uint8Array> {}

function judge(open: () => Readable, { size }: StoredFile): Promise<AcceptedType> {
  if (size === 0) throw new Refusal('invalid', [reasons.file_empty({}, 'file')]);
  return contentTypeOf(open);
}

interface Named {
  name: string;
  label: string | null;
  type: AcceptedType;
  stored: StoredFile;
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
