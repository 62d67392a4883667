import type { ListAnswer, Schemas, View } from '../api/types';
import { useRead } from '../api/useRead';

export type FiscalYear = Schemas['FiscalYearView'] & View;
export type FiscalYearItem = Schemas['FiscalYearItem'];
export type ProvisionalCredits = Schemas['ProvisionalCreditsView'];
export type Budget = Schemas['BudgetView'];
export type MovementKind = FiscalYear['allowed'][number];

export const budgetKinds = ['principal', 'annex', 'territory_state'] as const satisfies Budget['kind'][];

/** All of them: they are few. */
const everything = { perPage: 200 };

export function useFiscalYears(): FiscalYearItem[] {
  return useRead<ListAnswer<FiscalYearItem>>('/fiscal-years', everything).data?.items ?? [];
}

export function useBudgets(): Budget[] {
  return useRead<ListAnswer<Budget>>('/budgets', everything).data?.items ?? [];
}
