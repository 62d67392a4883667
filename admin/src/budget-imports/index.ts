import { lazy } from 'react';
import type { BudgetImport } from './budgetImport';

export const budgetImports = {
  name: 'budget-imports',
  list: lazy(() => import('./BudgetImportList')),
  show: lazy(() => import('./BudgetImportShow')),
  create: lazy(() => import('./BudgetImportCreate')),
  recordRepresentation: ({ act, year }: BudgetImport) => `${act} · ${year}`,
};
