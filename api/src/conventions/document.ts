import type { BlockDocument } from '../kernel/blocks.js';
import { AUTHORITY } from '../platform/authority.js';
import type { Tx } from '../platform/context.js';
import { textBlocks } from './domain/text-blocks.js';
import { readConvention } from './read.js';

/** The text of a convention as it is printed to be signed. */
export async function readConventionDocument(tx: Tx, id: number): Promise<BlockDocument> {
  const { title, body, textVersion } = await readConvention(tx, id);
  return {
    ...{ title, kind: 'Convention', author: AUTHORITY },
    reference: `Convention n° ${id}, version ${textVersion}`,
    day: tx.today,
    blocks: textBlocks(body),
  };
}
