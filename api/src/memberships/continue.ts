import type { Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { Membership } from './membership.entity.js';

/** Puts what a year leaves of the dues onto the credits of the next one. */
export async function continueMembership(tx: Tx, id: number, creditLineId: number): Promise<void> {
  await saveRow(tx, Membership, await lockRow(tx, Membership, { id }), { creditLineId });
}
