import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import type { BudgetView, CreditLineView, FiscalYearView } from './budget.view.js';
import { CREDIT_LINE_COLUMNS, CREDIT_LINE_TABLES } from './list.js';

export const BUDGETS = `SELECT id, code, name, kind, aliases FROM budget
  WHERE $1::bigint IS NULL OR id = $1 ORDER BY kind <> 'principal', code`;

export const FISCAL_YEARS = `SELECT y.id, y.version, y.budget_id AS "budgetId", b.name AS budget, y.year, y.state
  FROM fiscal_year y JOIN budget b ON b.id = y.budget_id
  WHERE $1::bigint IS NULL OR y.id = $1 ORDER BY y.year DESC, b.code`;

export const CREDIT_LINE = `SELECT ${CREDIT_LINE_COLUMNS},
    l.version, y.budget_id AS "budgetId", y.id AS "fiscalYearId", y.state AS "fiscalYearState", e.id AS "envelopeId",
    jsonb_build_object('openedCents', e.opened_cents, 'reservedCents', e.reserved_cents,
      'committedCents', e.committed_cents, 'orderedCents', e.ordered_cents,
      'availableCents', e.opened_cents - e.reserved_cents - e.committed_cents) AS envelope
  FROM ${CREDIT_LINE_TABLES} WHERE l.id = $1::bigint`;

/** All budgets, the principal one first; they are few. */
export const readBudgets = (tx: Tx): Promise<BudgetView[]> => tx.query<BudgetView>(BUDGETS, [null]);

export async function readBudget(tx: Tx, id: number): Promise<BudgetView> {
  const [budget] = await tx.query<BudgetView>(BUDGETS, [id]);
  return found(budget);
}

/** All fiscal years, the latest first; they are few. */
export const readFiscalYears = (tx: Tx): Promise<FiscalYearView[]> => tx.query<FiscalYearView>(FISCAL_YEARS, [null]);

export async function readFiscalYear(tx: Tx, id: number): Promise<FiscalYearView> {
  const [year] = await tx.query<FiscalYearView>(FISCAL_YEARS, [id]);
  return found(year);
}

/** One credit line with its codes, its labels, its balances and those of its envelope. */
export async function readCreditLine(tx: Tx, id: number): Promise<CreditLineView> {
  const [line] = await tx.query<CreditLineView>(CREDIT_LINE, [id]);
  return found(line);
}
