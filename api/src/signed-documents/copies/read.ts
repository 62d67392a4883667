import type { Readable } from 'node:stream';
import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews, reasonView } from '../../platform/action-views.js';
import type { RequestContext, Tx } from '../../platform/context.js';
import type { FileStore } from '../../platform/files/file-store.js';
import { assertInScope, found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import type { Transactions } from '../../platform/transactions.js';
import { shownCode } from '../domain/code.js';
import { placeOf, signedCopyLifecycle } from '../domain/signed-copy.lifecycle.js';
import type { PageCode } from '../signed-document.entities.js';
import { findingsOf } from './met.js';
import type { SignedCopyView } from './signed-copy.view.js';

export const SIGNED_COPY = sqlFile(import.meta.dirname, 'read.sql');

type CopyRow = Omit<SignedCopyView, 'codes' | 'findings' | 'actions'> & {
  codes: readonly PageCode[] | null;
  expectedId: number | null;
  departmentId: number | null;
};

/** @throws Refusal not_found, or forbidden when it is another department's. */
export async function readSignedCopy(tx: Tx, id: number): Promise<SignedCopyView> {
  const [row] = await tx.query<CopyRow>(SIGNED_COPY, [id]);
  const { codes, expectedId, departmentId, document, ...copy } = found(row);
  assertInScope(tx.actor, departmentId ?? undefined);
  const place = copy.state === 'to_place' ? placeOf(await findingsOf(tx, { codes, expectedId })) : { reasons: [] };
  const actions = possibleActions(signedCopyLifecycle, copy.state, { given: null }, tx.actor);
  return {
    ...copy,
    codes: (codes ?? []).map(({ page, code }) => ({ page, code: shownCode(code) })),
    document: document && { ...document, code: shownCode(document.code) },
    findings: ('reasons' in place ? place.reasons : []).map((reason) => reasonView(reason, tx.language)),
    actions: actionViews(actions, tx.language),
  };
}

/** The scan itself, for whoever looks for what its code says. */
export async function openSignedCopy(
  { transactions, files }: { transactions: Transactions; files: FileStore },
  context: RequestContext,
  id: number,
): Promise<{ copy: SignedCopyView; content: Readable }> {
  const copy = await transactions.run(context, (tx) => readSignedCopy(tx, id));
  return { copy, content: await files.open(copy.sha256) };
}
