import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { NAMED_BUDGETS } from '../delegations/read.js';
import { OVERRIDE_RIGHT_COLUMNS, OVERRIDE_RIGHT_TABLES } from './list.js';
import type { OverrideRightChoices, OverrideRightView } from './override-right.view.js';

export const OVERRIDE_RIGHT = `SELECT ${OVERRIDE_RIGHT_COLUMNS}, r.version FROM ${OVERRIDE_RIGHT_TABLES} WHERE r.id = $1::bigint`;

export const FINANCE_OFFICERS = `SELECT id, display_name AS name FROM app_user
  WHERE active AND 'finance_officer' = ANY (roles) ORDER BY display_name COLLATE "fr-x-icu"`;

/** Given once, such a right only ends: another act gives another one. */
const SEALED = ['userId', 'budgetId', 'validFrom', 'act'];

export async function readOverrideRight(tx: Tx, id: number): Promise<OverrideRightView> {
  const [row] = await tx.query<Omit<OverrideRightView, 'actions' | 'sealed'>>(OVERRIDE_RIGHT, [id]);
  return { ...found(row), actions: [], sealed: SEALED };
}

export async function overrideRightChoices(tx: Tx): Promise<OverrideRightChoices> {
  return { holders: await tx.query(FINANCE_OFFICERS), budgets: await tx.query(NAMED_BUDGETS) };
}
