import { decide } from '../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { type FinancialReportAction, financialReportLifecycle } from './domain/financial-report.lifecycle.js';
import { FinancialReport } from './financial-report.entities.js';

export interface FinancialReportInput {
  reason?: string;
  receivedOn?: string;
  spentCents?: number | null;
}

type Stamp = (tx: Tx, input: FinancialReportInput) => Partial<FinancialReport>;

const STAMPS: Readonly<Record<FinancialReportAction, Stamp>> = {
  accept: (tx) => ({ decidedBy: actorId(tx) }),
  return: (tx, { reason }) => ({ decidedBy: actorId(tx), returnReason: reason ?? null }),
  receive_again: (tx, { receivedOn = tx.today, spentCents = null }) => ({
    receivedOn,
    spentCents,
    decidedBy: null,
    returnReason: null,
  }),
};

/** Every transition of a financial report. */
export async function advanceFinancialReport(
  tx: Tx,
  target: Target,
  action: FinancialReportAction,
  input: FinancialReportInput = {},
): Promise<void> {
  const row = await lockRow(tx, FinancialReport, target);
  const facts = {
    receivedOn: input.receivedOn ?? null,
    adoptedOn: null,
    formerlyReceivedOn: row.receivedOn,
    today: tx.today,
  };
  const state = decide(financialReportLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`financial_report.${action}`, input.reason);
  await saveRow(tx, FinancialReport, row, { state, stateSince: tx.today, ...STAMPS[action](tx, input) });
}
