import { lazy } from 'react';
import type { FinancialReport } from './financialReport';

export const financialReports = {
  name: 'financial-reports',
  list: lazy(() => import('./FinancialReportList')),
  show: lazy(() => import('./FinancialReportShow')),
  create: lazy(() => import('./FinancialReportCreate')),
  recordRepresentation: ({ partLabel }: FinancialReport) => partLabel,
};
