import { useQueries } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { AppDataProvider } from '../api/dataProvider';
import { whole } from '../shared/record/cache';
import type { Mandat } from './mandat';

/** The whole mandats of a payment, in its order, under the names by which their own pages read them. */
export function useMandats(ids: readonly number[]): (Mandat | undefined)[] {
  const provider = useDataProvider<AppDataProvider>();
  const queries = ids.map((id) => ({
    queryKey: ['mandats', 'getOne', { id: String(id), meta: whole }],
    queryFn: async () => (await provider.getOne<Mandat>('mandats', { id, meta: whole })).data,
    retry: false,
  }));
  return useQueries({ queries }).map(({ data }) => data);
}
