import { useRead } from '../api/useRead';
import type { Choice } from '../shared';
import type { FiscalYear } from './creditLine';

/** The years that have a budget, the latest first. */
export function useYears(): Choice[] {
  const { data = [] } = useRead<FiscalYear[]>('/fiscal-years');
  return [...new Set(data.map(({ year }) => year))].map((year) => ({ id: year, name: String(year) }));
}
