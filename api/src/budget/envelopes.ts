import type { Cents } from '../kernel/money.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import type { WantedEnvelope } from './domain/credits.js';

export const ENVELOPES = sqlFile(import.meta.dirname, 'envelopes.sql');

export interface LineAmount {
  readonly creditLineId: number;
  readonly amountCents: Cents;
}

/**
 * The envelopes behind the amounts wanted on credit lines, each with what it has left and what is wanted of it.
 * Read without a lock: the envelope's own CHECK is what holds when two documents want the last euros together.
 */
export function envelopesOf(tx: Tx, wanted: readonly LineAmount[]): Promise<WantedEnvelope[]> {
  return tx.query<WantedEnvelope>(ENVELOPES, [JSON.stringify(wanted)]);
}
