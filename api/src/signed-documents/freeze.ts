import { createHash, randomInt } from 'node:crypto';
import type { BlockDocument } from '../kernel/blocks.js';
import { refuseFor } from '../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../platform/context.js';
import type { FileStore } from '../platform/files/file-store.js';
import { holdFile } from '../platform/files/kept.js';
import type { PdfPrinter } from '../platform/printing/pdf.js';
import { addRow, found } from '../platform/rows.js';
import type { Transactions } from '../platform/transactions.js';
import { newCode, shownCode } from './domain/code.js';
import { againstThisFreezing, SIGNED } from './domain/signed-document.js';
import { SignedDocument } from './signed-document.entities.js';
import { printOf, readStanding, type SignedOf } from './sources.js';

export interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
  readonly printer: PdfPrinter;
}

/** Of what is said, and of nothing else: not of the paper, nor of the code printed on it. */
export const textDigest = ({ title, kind, blocks }: BlockDocument): string =>
  createHash('sha256').update(JSON.stringify({ title, kind, blocks })).digest('hex');

/**
 * Prints a record once to be signed: from then on these bytes are its document. Another version says why, and there is
 * none once something is signed.
 * @throws Refusal refused with every reason against.
 */
export function freeze(means: Means, context: RequestContext, of: SignedOf, reason: string | null): Promise<void> {
  return means.transactions.run(context, (tx) => freezeIn(tx, means, of, reason));
}

/** The same on a transaction that is open; the record is held, so that nothing of it moves between reading and writing. */
export async function freezeIn(
  tx: Tx,
  { files, printer }: Pick<Means, 'files' | 'printer'>,
  of: SignedOf,
  reason: string | null,
): Promise<void> {
  found((await tx.query(`SELECT FROM ${of.subject} WHERE id = $1 FOR NO KEY UPDATE`, [of.id]))[0]);
  const { departmentId, textVersion, ...facts } = await readStanding(tx, of);
  refuseFor('refused', againstThisFreezing(of.subject, { ...facts, reason }));
  const document = await printOf(tx, of);
  const code = newCode(randomInt);
  const { sha256, size } = await files.put([await printer.print(document, shownCode(code))]);
  await holdFile(tx, files, sha256);
  await tx.mark('signed_document.freeze', reason);
  await addRow(tx, SignedDocument, {
    ...{ subject: of.subject, subjectId: of.id, departmentId, kind: SIGNED[of.subject].kind },
    ...{ edition: (facts.last?.edition ?? 0) + 1, code, sha256, sizeBytes: size },
    ...{ reference: document.reference, title: document.title, textVersion, textSha256: textDigest(document) },
    ...{ reason: facts.last ? reason : null, frozenBy: actorId(tx), frozenOn: tx.today },
  });
}
