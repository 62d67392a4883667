import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { type UserFacts, userLifecycle } from '../domain/user.lifecycle.js';
import type { UserView } from './user.view.js';

export const USER = sqlFile(import.meta.dirname, 'read.sql');

type UserRow = Omit<UserView, 'actions' | 'sealed'> & { facts: UserFacts };

/** An account, with the facts that decide what may be done with it. */
export async function userRow(tx: Tx, id: number): Promise<UserRow> {
  const [row] = await tx.query<UserRow>(USER, [id, tx.actor.id]);
  return found(row);
}

export async function readUser(tx: Tx, id: number): Promise<UserView> {
  const { facts, ...user } = await userRow(tx, id);
  return {
    ...user,
    actions: actionViews(possibleActions(userLifecycle, user.state, facts, tx.actor), tx.language),
    sealed: facts.isOneself ? ['roles'] : [],
  };
}
