import { lazy } from 'react';
import type { FiscalYear } from './fiscalYear';

export const fiscalYears = {
  name: 'fiscal-years',
  list: lazy(() => import('./FiscalYearList')),
  show: lazy(() => import('./FiscalYearShow')),
  create: lazy(() => import('./FiscalYearCreate')),
  recordRepresentation: ({ budget, year }: FiscalYear) => `${budget} · ${year}`,
};
