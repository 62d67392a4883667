import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import type { DelegationChoices, DelegationView } from './delegation.view.js';
import { DELEGATION_COLUMNS, DELEGATION_TABLES } from './list.js';

export const DELEGATION = `SELECT ${DELEGATION_COLUMNS}, s.version FROM ${DELEGATION_TABLES} WHERE s.id = $1::bigint`;

export const SIGNATORIES = `SELECT id, display_name AS name FROM app_user
  WHERE active AND 'signatory' = ANY (roles) ORDER BY display_name COLLATE "fr-x-icu"`;

export const NAMED_BUDGETS = `SELECT id, name FROM budget ORDER BY kind <> 'principal', code`;

/** Given once, a delegation only ends: another act gives another one. */
const SEALED = ['userId', 'budgetId', 'validFrom', 'ceilingCents', 'act'];

export async function readDelegation(tx: Tx, id: number): Promise<DelegationView> {
  const [row] = await tx.query<Omit<DelegationView, 'actions' | 'sealed'>>(DELEGATION, [id]);
  return { ...found(row), actions: [], sealed: SEALED };
}

export async function delegationChoices(tx: Tx): Promise<DelegationChoices> {
  return { signatories: await tx.query(SIGNATORIES), budgets: await tx.query(NAMED_BUDGETS) };
}
