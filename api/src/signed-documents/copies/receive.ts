import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { contentTypeOf } from '../../attachments/content-type.js';
import { type AcceptedType, nameOfType } from '../../attachments/domain/content-types.js';
import { Refusal } from '../../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../../platform/context.js';
import { fileName } from '../../platform/files/file-name.js';
import type { FileStore } from '../../platform/files/file-store.js';
import { holdFile } from '../../platform/files/kept.js';
import { largestBytes, receiveFile } from '../../platform/files/receive.js';
import type { Arrival } from '../../platform/http/request.js';
import { addRow, departmentScope, found } from '../../platform/rows.js';
import { prepared } from '../../platform/sql.js';
import type { Transactions } from '../../platform/transactions.js';
import { readCode } from '../domain/code.js';
import { placeOf } from '../domain/signed-copy.lifecycle.js';
import { signedCopyReasons as reasons } from '../domain/signed-copy.reasons.js';
import type { ScanReader } from '../scanning/scan-reader.js';
import { SignedCopy } from '../signed-document.entities.js';
import { findingsOf, metDocuments } from './met.js';
import { placedOn } from './place.js';
import { readSignedCopy } from './read.js';
import type { ReceiveCopyQuery } from './signed-copy.dto.js';
import type { ReceivedCopyView } from './signed-copy.view.js';

export interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
  readonly reader: ScanReader;
}

/**
 * Takes a scan, reads the code on its pages, and attaches it to the act that it says. What is not certain is kept and
 * told: nothing is lost, nothing is guessed. No transaction is open while it flows in and is read.
 */
export async function receiveCopy(
  { transactions, files, reader }: Means,
  context: RequestContext,
  { name: given, expectedId = null }: ReceiveCopyQuery,
  arrival: Arrival,
): Promise<ReceivedCopyView> {
  const named = fileName(given);
  if (!named.ok) throw new Refusal('invalid', [named.reason]);
  const { idempotency: _, ...reading } = context;
  const limit = await transactions.run(reading, largestBytes);
  const { judged: type, sha256, size } = await receiveFile(files, arrival, { limit, judge: scanTypeOf });
  const read = await codesOf(reader, files, sha256, type);
  return transactions.run(context, async (tx) => {
    await holdFile(tx, files, sha256);
    const standing = await standingCopy(tx, sha256);
    if (standing !== null) return { ...(await readSignedCopy(tx, standing)), again: true };
    if (expectedId !== null) found((await metDocuments(tx, [], [expectedId]))[0]);
    const content = { fileName: nameOfType(named.name, type), contentType: type.contentType, sizeBytes: size, sha256 };
    const id = await keep(tx, files, { ...content, ...read, expectedId });
    return { ...(await readSignedCopy(tx, id)), again: false };
  });
}

/** @throws Refusal invalid for what no page can be drawn of. */
async function scanTypeOf(open: () => Readable): Promise<AcceptedType> {
  const type = await contentTypeOf(open);
  if (!type.inline) throw new Refusal('invalid', [reasons.copy_not_scan({}, 'file')]);
  return type;
}

type Read = Pick<SignedCopy, 'pageCount' | 'codes'>;

/** The codes of ours on its pages: whatever else they carry is somebody else's. */
async function codesOf(
  reader: ScanReader,
  files: FileStore,
  sha256: string,
  { contentType }: AcceptedType,
): Promise<Read> {
  const content = await buffer(await files.open(sha256));
  const reading = await reader.read(content, { isPdf: contentType === 'application/pdf' }).catch(() => null);
  if (!reading) return { pageCount: null, codes: null };
  const codes = reading.found.flatMap(({ page, text }) => {
    const code = readCode(text);
    return code === null ? [] : [{ page, code }];
  });
  return { pageCount: reading.pages, codes };
}

/** The same bytes, wherever they stand; what was set aside or taken off its act does not count. */
export const STANDING_COPY = prepared(`SELECT c.id FROM signed_copy c LEFT JOIN attachment a ON a.id = c.attachment_id
  WHERE c.sha256 = $1::text AND (c.state = 'to_place' OR (c.state = 'placed' AND a.removed_on IS NULL))
  ORDER BY c.id DESC LIMIT 1`);

async function standingCopy(tx: Tx, sha256: string): Promise<number | null> {
  const [row] = await tx.query<{ id: number }>(STANDING_COPY, [sha256]);
  return row?.id ?? null;
}

type Received = Read & Pick<SignedCopy, 'fileName' | 'contentType' | 'sizeBytes' | 'sha256' | 'expectedId'>;

async function keep(tx: Tx, files: FileStore, copy: Received): Promise<number> {
  const place = placeOf(await findingsOf(tx, copy));
  const placed = 'document' in place ? await placedOn(tx, files, copy, place.document, 'symbol') : null;
  await tx.mark(`signed_copy.${placed ? 'receive' : 'keep'}`);
  return addRow(tx, SignedCopy, {
    ...{ stateSince: tx.today, departmentId: departmentScope(tx.actor) as number },
    ...copy,
    codes: copy.codes && [...copy.codes],
    ...{ receivedBy: actorId(tx), receivedOn: tx.today },
    ...placed,
  });
}
