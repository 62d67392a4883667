import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import type { TransferLifeFacts } from '../domain/transfer.lifecycle.js';
import { envelopesOf } from '../envelopes.js';
import type { Entry } from '../corrections/correct.js';

export const TRANSFER_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

type Row = Pick<TransferLifeFacts, 'decidedOn' | 'nextHeldOn' | 'sitting'> & { legs: Entry[] };

export interface TransferFile {
  readonly facts: TransferLifeFacts;
  /** Its entries, as they were recorded. */
  readonly legs: readonly Entry[];
}

/** What decides the life of a transfer, and its entries. */
export async function transferFile(tx: Tx, id: number, sittingId: number | null = null): Promise<TransferFile> {
  const [row] = await tx.query<Row>(TRANSFER_FACTS, [id, sittingId]);
  const { legs, ...told } = found(row);
  const takenBack = legs.map(({ creditLineId, openedCents }) => ({ creditLineId, amountCents: openedCents }));
  return { facts: { ...told, envelopes: await envelopesOf(tx, takenBack) }, legs };
}
