import type { Tx } from '../../platform/context.js';
import { sqlFile } from '../../platform/sql.js';
import type { Findings, MetDocument } from '../domain/signed-copy.lifecycle.js';
import type { PageCode } from '../signed-document.entities.js';

export const MET_DOCUMENTS = sqlFile(import.meta.dirname, 'met.sql');

/** Frozen documents as a copy meets them. */
export const metDocuments = (tx: Tx, codes: readonly string[], ids: readonly number[]): Promise<MetDocument[]> =>
  tx.query<MetDocument>(MET_DOCUMENTS, [codes, ids]);

/** What the pages of a copy say, with what is known of the documents that they name. */
export async function findingsOf(
  tx: Tx,
  read: { readonly codes: readonly PageCode[] | null; readonly expectedId: number | null },
): Promise<Findings> {
  const codes = [...new Set((read.codes ?? []).map(({ code }) => code))];
  const met = await metDocuments(tx, codes, read.expectedId === null ? [] : [read.expectedId]);
  return {
    readable: read.codes !== null,
    codes,
    documents: met.filter(({ code }) => codes.includes(code)),
    expected: met.find(({ id }) => id === read.expectedId) ?? null,
  };
}
