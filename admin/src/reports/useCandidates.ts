import { useQueries } from '@tanstack/react-query';
import { useDataProvider, useRecordContext } from 'react-admin';
import { kinds, type Candidate } from './kinds';
import type { Report } from './report';

const pagination = { page: 1, perPage: 200 };

/** What is being prepared and that no other report has taken, with what this one already has. */
export function useCandidates(): { candidates: Candidate[]; isPending: boolean } {
  const report = useRecordContext<Report>();
  const { getList } = useDataProvider();
  const answers = useQueries({
    queries: kinds.map(([kind, { resource, sort, free, candidate }]) => ({
      queryKey: [resource, 'free'],
      queryFn: async () => {
        const { data } = await getList(resource, { pagination, sort: { field: sort, order: 'ASC' }, filter: free });
        return data.map((item) => ({ kind, ...candidate(item as never) }));
      },
    })),
  });
  const candidates = answers.flatMap(({ data = [] }) => data);
  return {
    candidates: candidates.filter(({ reportId }) => reportId === null || reportId === report?.id),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
