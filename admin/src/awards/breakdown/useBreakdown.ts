import { useGetOne, useParams } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { whole } from '../../shared/record/cache';
import type { Award, InstalmentForm, LineForm, PartForm } from '../award';

interface Breakdown {
  amountCents: number | null;
  parts: PartForm[];
  imputationLines: LineForm[];
  instalments: InstalmentForm[];
}

/** What is typed so far. */
export function useBreakdown(): Breakdown {
  const [amountCents, parts, imputationLines, instalments] = useWatch({
    name: ['amountCents', 'parts', 'imputationLines', 'instalments'],
  }) as [number | null, PartForm[] | undefined, LineForm[] | undefined, InstalmentForm[] | undefined];
  return {
    amountCents,
    parts: parts ?? [],
    imputationLines: imputationLines ?? [],
    instalments: instalments ?? [],
  };
}

/** The award as it was read, for the figures that the form does not edit. */
export function useAward(): Award | undefined {
  const { id = '' } = useParams<{ id: string }>();
  return useGetOne<Award>('awards', { id: id as never, meta: whole }).data;
}
