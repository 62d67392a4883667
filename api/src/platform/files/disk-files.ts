import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Content, type FileStore, MissingFile, type PutOptions, type StoredFile, TooLong } from './file-store.js';

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Contents on a disk, in two levels of folders named after the digest. What arrives is written beside them, on the same
 * volume, made durable, then renamed: a name of a content never shows half of it.
 */
export class DiskFiles implements FileStore {
  private readonly arrivals: string;

  constructor(private readonly directory: string) {
    this.arrivals = join(directory, 'arrivals');
  }

  async put<Judged = undefined>(
    content: Content,
    { limit = Infinity, judge }: PutOptions<Judged> = {},
  ): Promise<StoredFile & { judged: Judged }> {
    await mkdir(this.arrivals, { recursive: true });
    const arrival = join(this.arrivals, randomBytes(16).toString('hex'));
    try {
      const stored = await received(arrival, content, limit);
      const judged = (await judge?.(() => createReadStream(arrival), stored)) as Judged;
      await moved(arrival, this.placeOf(stored.sha256));
      return { ...stored, judged };
    } finally {
      await rm(arrival, { force: true });
    }
  }

  async open(sha256: string): Promise<Readable> {
    try {
      return (await open(this.placeOf(sha256))).createReadStream();
    } catch (error) {
      throw isAbsence(error) ? new MissingFile(sha256) : error;
    }
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.placeOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  async *olderThan(milliseconds: number): AsyncIterable<string> {
    const before = Date.now() - milliseconds;
    for (const path of await filesIn(this.directory)) {
      if (!(await isOlder(path, before))) continue;
      const name = path.slice(dirname(path).length + 1);
      if (dirname(path) === this.arrivals) await rm(path, { force: true });
      else if (DIGEST.test(name)) yield name;
    }
  }

  private placeOf(sha256: string): string {
    if (!DIGEST.test(sha256)) throw new Error(`${sha256} is no digest`);
    return join(this.directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function received(path: string, content: Content, limit: number): Promise<StoredFile> {
  const file = await open(path, 'wx', 0o600);
  try {
    const stored = await written(file, content, limit);
    await file.sync();
    return stored;
  } finally {
    await file.close();
  }
}

async function written(file: FileHandle, content: Content, limit: number): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw new TooLong(limit);
    hash.update(bytes);
    await file.writeFile(bytes);
  }
  return { sha256: hash.digest('hex'), size };
}

/** The folder too is made durable: without it the name could be lost with the power. */
async function moved(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  for (const folder of [dirname(to), dirname(dirname(to))]) {
    const handle = await open(folder);
    await handle.sync().finally(() => handle.close());
  }
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(noneIfAbsent);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function isOlder(path: string, before: number): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs < before,
    () => false,
  );
}

const isAbsence = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

function noneIfAbsent(error: unknown): never[] {
  if (isAbsence(error)) return [];
  throw error;
}
