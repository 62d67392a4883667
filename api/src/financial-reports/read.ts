import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { financialReportLifecycle } from './domain/financial-report.lifecycle.js';
import type { FinancialReportView } from './financial-report.view.js';

export type { FinancialReportView } from './financial-report.view.js';

export const FINANCIAL_REPORT = sqlFile(import.meta.dirname, 'read.sql');

/** One financial report, with the part it accounts for. */
export async function readFinancialReport(tx: Tx, id: number): Promise<FinancialReportView> {
  const [row] = await tx.query<Omit<FinancialReportView, 'actions' | 'sealed'>>(FINANCIAL_REPORT, [id]);
  const report = found(row);
  assertInScope(tx.actor, report.departmentId);
  const facts = { receivedOn: null, adoptedOn: null, formerlyReceivedOn: report.receivedOn, today: tx.today };
  const actions = possibleActions(financialReportLifecycle, report.state, facts, tx.actor);
  return { ...report, sealed: ['awardPartId', 'receivedOn', 'spentCents'], actions: actionViews(actions, tx.language) };
}
