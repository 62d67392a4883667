import { decide } from '../../kernel/lifecycle.js';
import type { Target, Tx } from '../../platform/context.js';
import type { FileStore } from '../../platform/files/file-store.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { readCode } from '../domain/code.js';
import { type GivenPlace, signedCopyLifecycle } from '../domain/signed-copy.lifecycle.js';
import { SignedCopy } from '../signed-document.entities.js';
import { metDocuments } from './met.js';
import { placedOn } from './place.js';
import type { PlaceCopyDto } from './signed-copy.dto.js';

/**
 * Attaches a copy where somebody says, by the code that they read or by the act that they chose.
 * @throws Refusal forbidden, stale, or refused with every reason against.
 */
export async function placeCopy(
  tx: Tx,
  files: FileStore,
  target: Target,
  { code = null, documentId = null }: PlaceCopyDto,
): Promise<void> {
  const row = await lockRow(tx, SignedCopy, target);
  const given = await givenPlace(tx, code, documentId);
  decide(signedCopyLifecycle, 'place', row.state, { given }, tx.actor);
  const placed = await placedOn(tx, files, row, given.document!, code === null ? 'chosen' : 'typed');
  await tx.mark('signed_copy.place');
  await saveRow(tx, SignedCopy, row, placed);
}

/** What is typed is looked for before what is chosen: it stands on the paper. */
async function givenPlace(tx: Tx, code: string | null, documentId: number | null): Promise<GivenPlace> {
  const typed = code === null ? null : readCode(code);
  const ids = code === null && documentId !== null ? [documentId] : [];
  const [document = null] = await metDocuments(tx, typed === null ? [] : [typed], ids);
  return { code, documentId, document };
}

/** Puts aside a scan that is the copy of nothing here, with why. */
export async function setCopyAside(tx: Tx, target: Target, reason: string): Promise<void> {
  const row = await lockRow(tx, SignedCopy, target);
  const state = decide(signedCopyLifecycle, 'set_aside', row.state, { given: null }, tx.actor);
  await tx.mark('signed_copy.set_aside', reason);
  await saveRow(tx, SignedCopy, row, { state, stateSince: tx.today, asideReason: reason });
}
