import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { type Cents, sumCents } from '../kernel/money.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import type { AmountTotal } from '../platform/links.view.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { fundingAuthorisationFields } from './domain/funding-authorisation.fields.js';
import { fundingAuthorisationLifecycle } from './domain/funding-authorisation.lifecycle.js';
import { fundingAuthorisationFacts } from './facts.js';
import type { FundingAuthorisationView } from './funding-authorisation.view.js';

export type { FundingAuthorisationView } from './funding-authorisation.view.js';

export const FUNDING_AUTHORISATION = sqlFile(import.meta.dirname, 'read.sql');

type Derived = 'projectCost' | 'requested' | 'expectedCents' | 'actions' | 'sealed';

/** One authorisation, with the applications that it names or covers and what the act announces of their revenue. */
export async function readFundingAuthorisation(tx: Tx, id: number): Promise<FundingAuthorisationView> {
  const row = found((await tx.query<Omit<FundingAuthorisationView, Derived>>(FUNDING_AUTHORISATION, [id]))[0]);
  assertInScope(tx.actor, row.department.id);
  const facts = await fundingAuthorisationFacts(tx, id);
  const expected = totalOf(row.expectedRevenue.map(({ amountCents }) => amountCents));
  return {
    ...row,
    projectCost: totalOf(row.applications.map(({ projectCostCents }) => projectCostCents)),
    requested: totalOf(row.applications.map(({ requestedCents }) => requestedCents)),
    expectedCents: row.expectedRevenue.length === 0 || expected.unknown > 0 ? null : expected.cents,
    actions: actionViews(possibleActions(fundingAuthorisationLifecycle, row.state, facts, tx.actor), tx.language),
    sealed: sealedFields(fundingAuthorisationFields, row.state),
  };
}

/** What is known is summed, what is not is counted. */
function totalOf(amounts: readonly (Cents | null)[]): AmountTotal {
  const known = amounts.filter((cents) => cents !== null);
  return { cents: sumCents(known), unknown: amounts.length - known.length };
}
