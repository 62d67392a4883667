import type { ActionView } from '../platform/actions.view.js';
import { AmountTotal } from '../platform/links.view.js';
import type { FinancialReportState } from './domain/financial-report.lifecycle.js';

export class FinancialReportItem {
  id: number;
  state: FinancialReportState;
  stateSince: string;
  awardId: number;
  partLabel: string;
  partCents: number;
  beneficiaryName: string;
  fiscalYear: number;
  /** Six months after the fiscal year (loi 2000-321 art. 10, arrêté du 11 octobre 2006). */
  dueOn: string;
  receivedOn: string;
  spentCents: number | null;
}

export class FinancialReportPage {
  items: FinancialReportItem[];
  hasNextPage: boolean;
}

export class FinancialReportTotals {
  count: number;
  granted: AmountTotal;
  spent: AmountTotal;
}

export class FinancialReportView {
  id: number;
  version: number;
  state: FinancialReportState;
  stateSince: string;
  departmentId: number;
  awardPartId: number;
  partLabel: string;
  partCents: number;
  awardId: number;
  awardObject: string;
  fiscalYear: number;
  beneficiaryId: number;
  beneficiaryName: string;
  /** Six months after the fiscal year (loi 2000-321 art. 10, arrêté du 11 octobre 2006). */
  dueOn: string;
  receivedOn: string;
  /** What the body says it spent; null when it does not say. */
  spentCents: number | null;
  decidedBy: string | null;
  returnReason: string | null;
  sealed: string[];
  actions: ActionView[];
}
