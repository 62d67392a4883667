import type { ConstraintTable } from '../platform/constraints.js';
import { financialReportReasons as reasons } from './domain/financial-report.reasons.js';

export const financialReportConstraints: ConstraintTable = {
  uq_financial_report_part: { reason: reasons.financial_report_exists({}, 'awardPartId') },
  fk_financial_report_part: { reason: reasons.unknown_part({}, 'awardPartId') },
  ck_financial_report_decided: { reason: reasons.undecided() },
  ck_financial_report_spent: { reason: reasons.negative_spending({}, 'spentCents') },
};
