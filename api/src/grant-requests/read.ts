import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { shareOf } from '../kernel/money.js';
import { actionViews, reasonView } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { grantRequestFields } from './domain/grant-request.fields.js';
import { grantRequestLifecycle } from './domain/grant-request.lifecycle.js';
import { agreementReasons } from './domain/request-budget.js';
import { grantRequestFacts } from './facts.js';
import type { GrantRequestView } from './grant-request.view.js';

export type { GrantRequestView } from './grant-request.view.js';

export const GRANT_REQUEST = sqlFile(import.meta.dirname, 'read.sql');

type Derived =
  | 'requestedShare'
  | 'proposedShare'
  | 'grantedShare'
  | 'budgetSums'
  | 'completionDueOn'
  | 'republicanCommitmentRequired'
  | 'warnings'
  | 'actions'
  | 'sealed';

/** One request, with what it led to and what can be done with it. */
export async function readGrantRequest(tx: Tx, id: number): Promise<GrantRequestView> {
  const row = found((await tx.query<Omit<GrantRequestView, Derived>>(GRANT_REQUEST, [id]))[0]);
  assertInScope(tx.actor, row.department.id);
  const facts = await grantRequestFacts(tx, id);
  const share = (cents: number | null): number | null =>
    cents === null || row.budgetCents === null ? null : shareOf(cents, row.budgetCents).hundredths;
  return {
    ...row,
    requestedShare: share(row.requestedCents),
    proposedShare: share(row.proposedCents),
    grantedShare: share(row.grantedCents),
    budgetSums: facts.budget,
    completionDueOn: facts.completionDueOn,
    republicanCommitmentRequired: facts.republicanCommitmentRequired,
    warnings: agreementReasons(facts.budget, row.requestedCents).map((reason) => reasonView(reason, tx.language)),
    actions: actionViews(possibleActions(grantRequestLifecycle, row.state, facts, tx.actor), tx.language),
    sealed: sealedFields(grantRequestFields, row.state),
  };
}
