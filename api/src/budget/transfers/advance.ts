import { decide } from '../../kernel/lifecycle.js';
import type { Target, Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { putRight } from '../corrections/correct.js';
import { type TransferAction, transferLifecycle } from '../domain/transfer.lifecycle.js';
import { transferFile } from './facts.js';
import { Transfer } from './transfer.entities.js';

export interface TransferAdvance {
  /** With `report`. */
  readonly sittingId?: number;
  /** With `correct`. */
  readonly reason?: string;
}

/** Tells the conseil of a transfer, or puts it right: both of its entries, or none. */
export async function advanceTransfer(
  tx: Tx,
  target: Target,
  action: TransferAction,
  { sittingId, reason }: TransferAdvance,
): Promise<void> {
  const row = await lockRow(tx, Transfer, target);
  const { facts, legs } = await transferFile(tx, row.id, sittingId ?? null);
  const state = decide(transferLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`transfer.${action}`, reason);
  await saveRow(tx, Transfer, row, { state, stateSince: tx.today, ...(sittingId && { reportedSittingId: sittingId }) });
  if (action === 'correct') await putRight(tx, { kind: 'transfer', id: row.id }, legs, reason!);
}
