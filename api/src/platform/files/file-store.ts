import type { Readable } from 'node:stream';

/** Injection token of the store. */
export const FILES = Symbol('files');

export type Content = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
}

export interface PutOptions<Judged> {
  /** @throws TooLong beyond this many bytes; the rest is not read. */
  readonly limit?: number;
  /** Looks at the whole content before it is kept; what it throws leaves nothing behind. */
  readonly judge?: (open: () => Readable, stored: StoredFile) => Promise<Judged>;
}

/**
 * Contents, each under its own digest, outside the database. A content is first put, then named by a row: a crash in
 * between leaves an orphan, which a sweep removes, and never a row without its content.
 */
export interface FileStore {
  /** Keeps what flows in; once answered, the content survives a power cut. */
  put<Judged = undefined>(content: Content, options?: PutOptions<Judged>): Promise<StoredFile & { judged: Judged }>;
  /** @throws MissingFile */
  open(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  remove(sha256: string): Promise<void>;
  /** The contents kept for longer than that, and on the way the remains of those that never arrived whole. */
  olderThan(milliseconds: number): AsyncIterable<string>;
}

export class TooLong extends Error {
  constructor(readonly limit: number) {
    super(`more than ${limit} bytes`);
  }
}

export class MissingFile extends Error {
  constructor(readonly sha256: string) {
    super(`the store holds no ${sha256}`);
  }
}
