import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { assertInScope, found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { mandatLifecycle } from '../domain/mandat.lifecycle.js';
import { maskedAccount, type StoredAccount } from '../read.js';
import { mandatFacts } from './facts.js';
import type { MandatView } from './mandat.view.js';

export type { MandatView } from './mandat.view.js';

export const MANDAT = sqlFile(import.meta.dirname, 'read.sql');

type MandatRow = Omit<MandatView, 'account' | 'sealed' | 'actions'> & { account: StoredAccount };

/** One mandat, with its lines and the people of its chain. */
export async function readMandat(tx: Tx, id: number): Promise<MandatView> {
  const [row] = await tx.query<MandatRow>(MANDAT, [id]);
  const mandat = found(row);
  assertInScope(tx.actor, mandat.departmentId);
  // One that was replaced is history: everything goes on in the other.
  const actions = mandat.replacedBy
    ? []
    : possibleActions(mandatLifecycle, mandat.state, await mandatFacts(tx, id), tx.actor);
  return {
    ...mandat,
    account: maskedAccount(mandat.account),
    sealed: [],
    actions: actionViews(actions, tx.language),
  };
}
