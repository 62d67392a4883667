import { lazy } from 'react';
import { Route } from 'react-router';
import type { FiscalYear } from './fiscalYear';

const YearEndPage = lazy(() => import('./year-end/YearEndPage'));

export const fiscalYears = {
  name: 'fiscal-years',
  list: lazy(() => import('./FiscalYearList')),
  show: lazy(() => import('./FiscalYearShow')),
  create: lazy(() => import('./FiscalYearCreate')),
  children: <Route path=":id/year-end" element={<YearEndPage />} />,
  recordRepresentation: ({ budget, year }: FiscalYear) => `${budget} · ${year}`,
};
