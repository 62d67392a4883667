import { useFiscalYears } from '../fiscal-years/fiscalYear';
import type { Choice } from '../shared';

/** The years that have a budget, the latest first. */
export function useYears(): Choice[] {
  return [...new Set(useFiscalYears().map(({ year }) => year))].map((year) => ({ id: year, name: String(year) }));
}
