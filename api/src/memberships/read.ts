import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { overridesOfOrigin, shortagesOf } from '../budget/overrides/overrides.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, departmentScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { MembershipState } from './domain/membership.js';
import { membershipFields } from './domain/membership.fields.js';
import { membershipLifecycle } from './domain/membership.lifecycle.js';
import { membershipFile } from './facts.js';
import type { MembershipView } from './membership.view.js';

export type { MembershipView } from './membership.view.js';

export const MEMBERSHIP = sqlFile(import.meta.dirname, 'read.sql');

type Told = 'lineShortages' | 'overrides' | 'actions' | 'sealed';

/** The states in which its imputation takes nothing yet. */
const BEFORE_VISA: readonly MembershipState[] = ['drafting', 'visa_requested'];

/** One membership with its tariff, the years around it, the act that decides it, and what can be done with it. */
export async function readMembership(tx: Tx, id: number): Promise<MembershipView> {
  const row = found(
    (await tx.query<Omit<MembershipView, Told>>(MEMBERSHIP, [id, tx.today, departmentScope(tx.actor)]))[0],
  );
  assertInScope(tx.actor, row.department.id);
  const { facts } = await membershipFile(tx, id);
  return {
    ...row,
    lineShortages: BEFORE_VISA.includes(row.state) ? shortagesOf(facts.creditLines) : [],
    overrides: await overridesOfOrigin(tx, 'membership', id),
    actions: actionViews(possibleActions(membershipLifecycle, row.state, facts, tx.actor), tx.language),
    sealed: sealedFields(membershipFields, row.state),
  };
}
