import type { CalendarDay } from '../../kernel/calendar-day.js';
import { decide } from '../../kernel/lifecycle.js';
import type { Target, Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { FiscalYear } from '../budget.entities.js';
import { type FiscalYearAction, fiscalYearLifecycle } from '../domain/fiscal-year.lifecycle.js';
import { type InitialBudget, recordInitialBudget } from '../provisional/replace.js';
import { fiscalYearFacts } from './read.js';

/** The day of the vote and, unless they are opened already, its credits; `origin` when a document other than the year brings them. */
export interface BudgetVote extends Partial<Pick<InitialBudget, 'lines' | 'origin'>> {
  readonly on?: CalendarDay | null;
}

/** Carries a year through one action of its life cycle. Its row is locked first: movements wait for it, or it for them. */
export async function advanceFiscalYear(
  tx: Tx,
  target: Target,
  action: FiscalYearAction,
  { on = null, lines = [], origin }: BudgetVote = {},
): Promise<void> {
  const row = await lockRow(tx, FiscalYear, target);
  const { facts } = await fiscalYearFacts(tx, row.id, on, lines.length > 0);
  const state = decide(fiscalYearLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`fiscal_year.${action}`);
  await saveRow(tx, FiscalYear, row, { state, stateSince: tx.today, ...(on && { votedOn: on }) });
  if (on) await recordInitialBudget(tx, row.id, { on, lines, origin });
}
