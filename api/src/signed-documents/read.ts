import type { Readable } from 'node:stream';
import { mayAct } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import { actingBy, type RequestContext, type Tx } from '../platform/context.js';
import { type FileStore, MissingFile } from '../platform/files/file-store.js';
import { digestOf } from '../platform/files/digest.js';
import { frozenPrint, type FrozenPrint } from '../platform/printing/frozen.js';
import { departmentScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { Transactions } from '../platform/transactions.js';
import { shownCode } from './domain/code.js';
import { signedCopyLifecycle } from './domain/signed-copy.lifecycle.js';
import { againstFreezing, SIGNED } from './domain/signed-document.js';
import { textDigest } from './freeze.js';
import type { SignedDocumentCheck, SignedDocumentsView, SignedDocumentView } from './signed-document.view.js';
import { printOf, readStanding, type SignedOf, type Standing } from './sources.js';

export const SIGNED_DOCUMENTS = sqlFile(import.meta.dirname, 'read.sql');

/** What was frozen of a record, and whether something can be. */
export async function readSignedDocuments(tx: Tx, of: SignedOf): Promise<SignedDocumentsView> {
  const standing = await readStanding(tx, of);
  const rows = await tx.query<SignedDocumentView>(SIGNED_DOCUMENTS, [of.subject, of.id]);
  const reasons = againstFreezing(of.subject, { ...standing, reason: null });
  const freeze = { name: 'freeze', allowed: reasons.length === 0, reasons };
  return {
    items: rows.map((row) => ({ ...row, code: shownCode(row.code) })),
    overtaken: await overtaken(tx, of, standing, rows[0]),
    actions: mayHere(tx, SIGNED[of.subject].freezers, standing) ? actionViews([freeze], tx.language) : [],
    mayReceive: mayHere(tx, signedCopyLifecycle.access.create, standing),
  };
}

/** By these roles, within their own sight: another role may be what lets the record be read. */
function mayHere(tx: Tx, roles: (typeof SIGNED)['report']['freezers'], { departmentId }: Standing): boolean {
  const scope = departmentScope(actingBy(tx.actor, roles));
  return mayAct(tx.actor, roles) && (scope === null || scope === departmentId);
}

/** Facts come upon an act once it is signed: they are no reason to sign it again. */
async function overtaken(tx: Tx, of: SignedOf, { last }: Standing, row?: SignedDocumentView): Promise<boolean | null> {
  if (!last || row?.standing !== 'to_sign') return null;
  return last.textSha256 !== textDigest(await printOf(tx, of));
}

interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
}

/** A version of what was frozen, byte for byte. */
export async function openSignedDocument(
  { transactions, files }: Means,
  context: RequestContext,
  of: SignedOf,
  edition: number,
): Promise<{ print: FrozenPrint; content: Readable }> {
  const print = found(await transactions.run(context, (tx) => frozenPrint(tx, of, edition)));
  return { print, content: await files.open(print.sha256) };
}

/** Reads the bytes again, and compares what they are with what was noted. */
export async function checkSignedDocument(
  { transactions, files }: Means,
  context: RequestContext,
  of: SignedOf,
  edition: number,
): Promise<SignedDocumentCheck> {
  const { code, sha256, sizeBytes } = found(await transactions.run(context, (tx) => frozenPrint(tx, of, edition)));
  const read = await digestRead(files, sha256);
  return {
    ...{ edition, code: shownCode(code), sha256 },
    ...{ readSha256: read?.sha256 ?? null, sizeBytes, intact: read?.sha256 === sha256 && read.size === sizeBytes },
  };
}

async function digestRead(files: FileStore, sha256: string): Promise<{ sha256: string; size: number } | null> {
  try {
    return await digestOf(await files.open(sha256));
  } catch (error) {
    if (error instanceof MissingFile) return null;
    throw error;
  }
}

/** @throws Refusal not_found for what cannot be frozen. */
export function signedOf(subject: string, id: number): SignedOf {
  return { subject: found(Object.hasOwn(SIGNED, subject) ? (subject as SignedOf['subject']) : null), id };
}
