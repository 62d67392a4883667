import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Query } from './client';
import type { AppDataProvider } from './dataProvider';

/** Reads what is not a record of a resource; read again with the rest after each act, the old answer kept in sight; without a path, not read. */
export function useRead<Answer>(path: string | null, query?: Query): UseQueryResult<Answer> {
  const { read } = useDataProvider<AppDataProvider>();
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => read<Answer>(path!, query, signal),
    enabled: path !== null,
    placeholderData: (previous) => previous,
    retry: false,
  });
}
