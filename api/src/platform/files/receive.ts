import type { Readable } from 'node:stream';
import { Refusal } from '../../kernel/refusal.js';
import type { Tx } from '../context.js';
import type { Arrival } from '../http/request.js';
import { parameterOn } from '../parameters.js';
import { fileReasons as reasons } from './file.reasons.js';
import { type FileStore, type StoredFile, TooLong } from './file-store.js';

const MEGABYTE = 1024 * 1024;

/** How large a file may be, in bytes, on the business day. */
export async function largestBytes(tx: Tx): Promise<number> {
  return (await parameterOn(tx, 'attachment_size_limit', tx.today)) * MEGABYTE;
}

interface Reception<Judged> {
  readonly limit: number;
  /** What the content is, once it is known to be something. */
  readonly judge: (open: () => Readable) => Promise<Judged>;
}

/**
 * Takes a content as it flows in.
 * @throws Refusal too_large or invalid, which leaves nothing behind.
 */
export async function receiveFile<Judged>(
  files: FileStore,
  { content, announcedBytes }: Arrival,
  { limit, judge }: Reception<Judged>,
): Promise<StoredFile & { judged: Judged }> {
  const tooLarge = new Refusal('too_large', [reasons.file_too_large({ megabytes: limit / MEGABYTE }, 'file')]);
  if (announcedBytes !== null && announcedBytes > limit) throw tooLarge;
  try {
    return await files.put(bytesOf(content), {
      limit,
      judge: (open, { size }) => {
        if (size === 0) throw new Refusal('invalid', [reasons.file_empty({}, 'file')]);
        return judge(open);
      },
    });
  } catch (error) {
    throw error instanceof TooLong ? tooLarge : error;
  }
}

/** Left unread rather than destroyed when it is refused: the connection must still carry the answer. */
const bytesOf = (content: Readable | undefined): AsyncIterable<Uint8Array> =>
  content ? (content.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) : noBytes();

async function* noBytes(): AsyncGenerator<Uint8Array> {}
