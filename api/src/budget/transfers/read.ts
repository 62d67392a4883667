import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { transferLifecycle } from '../domain/transfer.lifecycle.js';
import { transferFile } from './facts.js';
import type { TransferView } from './transfer.view.js';

export const TRANSFER = sqlFile(import.meta.dirname, 'read.sql');

export async function readTransfer(tx: Tx, id: number): Promise<TransferView> {
  const [row] = await tx.query<Omit<TransferView, 'actions'>>(TRANSFER, [id]);
  const transfer = found(row);
  const { facts } = await transferFile(tx, id);
  return {
    ...transfer,
    actions: actionViews(possibleActions(transferLifecycle, transfer.state, facts, tx.actor), tx.language),
  };
}
