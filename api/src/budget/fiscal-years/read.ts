import type { CalendarDay } from '../../kernel/calendar-day.js';
import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { type FiscalYearFacts, fiscalYearLifecycle, lastDayOf } from '../domain/fiscal-year.lifecycle.js';
import { allowedIn } from '../domain/movements.js';
import type { FiscalYearView } from './fiscal-year.view.js';
import { FISCAL_YEAR_COLUMNS, FISCAL_YEAR_TABLES } from './list.js';

export const FISCAL_YEAR = `SELECT ${FISCAL_YEAR_COLUMNS}, y.version, b.code AS "budgetCode", y.voted_on AS "votedOn",
    (SELECT count(*) FROM mandat m WHERE m.fiscal_year_id = y.id
     AND m.state NOT IN ('paid', 'rejected', 'cancelled')) AS "mandatsUnderWay",
    (SELECT coalesce(sum(due.amount_cents), 0)::bigint FROM yearly_credits_due due WHERE due.fiscal_year_id = y.id) AS "creditsDueCents"
  FROM ${FISCAL_YEAR_TABLES} WHERE y.id = $1::bigint`;

type FiscalYearRow = Omit<FiscalYearView, 'allowed' | 'actions'>;

/** What decides whether a year may be advanced; `on` is the day given for the vote. */
export async function fiscalYearFacts(tx: Tx, id: number, on: CalendarDay | null = null, budgetGiven = false) {
  const [row] = await tx.query<FiscalYearRow>(FISCAL_YEAR, [id]);
  const year = found(row);
  const facts: FiscalYearFacts = { ...year, today: tx.today, on, budgetGiven };
  return { year, facts };
}

export async function readFiscalYear(tx: Tx, id: number): Promise<FiscalYearView> {
  const { year, facts } = await fiscalYearFacts(tx, id);
  return {
    ...year,
    allowed: allowedIn(year.state, tx.today > lastDayOf(year.year)),
    actions: actionViews(possibleActions(fiscalYearLifecycle, year.state, facts, tx.actor), tx.language),
  };
}
