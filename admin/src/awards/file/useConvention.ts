import { useGetOne } from 'react-admin';
import type { Schemas, View } from '../../api/types';
import { whole } from '../../shared/record/cache';
import type { Award } from '../award';

type Convention = Schemas['ConventionView'] & View;

/** The convention of the award, when there is one. */
export function useConvention({ convention }: Award): Convention | undefined {
  const { data } = useGetOne<Convention>(
    'conventions',
    { id: convention?.id ?? 0, meta: whole },
    { enabled: convention !== null, retry: false },
  );
  return convention ? data : undefined;
}
