import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { actNumberLifecycle } from './domain/act-number.lifecycle.js';
import { ACT_NUMBER_COLUMNS, ACT_NUMBER_TABLES } from './list.js';
import type { ActNumberView } from './numbering.view.js';

export const ACT_NUMBER = `SELECT ${ACT_NUMBER_COLUMNS}, n.version FROM ${ACT_NUMBER_TABLES} WHERE n.id = $1::bigint`;

export async function readActNumber(tx: Tx, id: number): Promise<ActNumberView> {
  const [row] = await tx.query<Omit<ActNumberView, 'actions'>>(ACT_NUMBER, [id]);
  const number = found(row);
  return {
    ...number,
    actions: actionViews(possibleActions(actNumberLifecycle, number.state, {}, tx.actor), tx.language),
  };
}
