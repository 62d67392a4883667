import { createHash } from 'node:crypto';
import type { Content, StoredFile } from './file-store.js';

/** What a content is known by, read to its end. */
export async function digestOf(content: Content): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    hash.update(bytes);
  }
  return { sha256: hash.digest('hex'), size };
}
