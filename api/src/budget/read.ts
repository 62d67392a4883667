import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { prepared } from '../platform/sql.js';
import type { BudgetView, CreditLineView } from './budget.view.js';
import { BUDGET_COLUMNS, CREDIT_LINE_COLUMNS, CREDIT_LINE_TABLES } from './list.js';
import { overridesOfLine } from './overrides/overrides.js';

export const BUDGET = prepared(`SELECT ${BUDGET_COLUMNS} FROM budget b WHERE b.id = $1::bigint`);

export const CREDIT_LINE = prepared(`SELECT ${CREDIT_LINE_COLUMNS},
    l.version, y.budget_id AS "budgetId", y.id AS "fiscalYearId", y.state AS "fiscalYearState", e.id AS "envelopeId",
    jsonb_build_object('openedCents', e.opened_cents, 'reservedCents', e.reserved_cents,
      'committedCents', e.committed_cents, 'orderedCents', e.ordered_cents, 'externalCents', e.external_cents,
      'attachedCents', e.attached_cents,
      'availableCents', e.available_cents) AS envelope
  FROM ${CREDIT_LINE_TABLES} WHERE l.id = $1::bigint`);

export async function readBudget(tx: Tx, id: number): Promise<BudgetView> {
  const [budget] = await tx.query<BudgetView>(BUDGET, [id]);
  return found(budget);
}

/** One credit line with its codes, its labels, its balances and those of its envelope. */
export async function readCreditLine(tx: Tx, id: number): Promise<CreditLineView> {
  const [line] = await tx.query<Omit<CreditLineView, 'overrides'>>(CREDIT_LINE, [id]);
  return { ...found(line), overrides: await overridesOfLine(tx, id) };
}
