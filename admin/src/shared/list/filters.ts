import { useTranslate, type RaRecord } from 'react-admin';
import type { ListAnswer } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { showDay } from '../format/days';
import type { Choice } from '../form/inputs';

interface Named {
  source: string;
  /** `resources.<resource>.fields.<source>` when left out. */
  label?: string;
}

/** What a list can be narrowed by; the value lives in the URL and is sent as is. */
export type FilterSpec = Named &
  (
    | { kind: 'choice'; choices: readonly Choice[] }
    | { kind: 'reference'; reference: string; nameOf: (record: RaRecord) => string }
    | { kind: 'flag' }
    | { kind: 'day' }
  );

export type FilterValues = Record<string, unknown>;

export function useFilterLabel(resource: string): (filter: Named) => string {
  const translate = useTranslate();
  return ({ source, label }) => label ?? translate(`resources.${resource}.fields.${source}`, { _: source });
}

/** The choices of a filter, read from the API when they are records. */
export function useChoices(filter: FilterSpec): readonly Choice[] {
  const t = useT();
  // In the order of the API: react-admin would ask for one of its own, that the API may not have.
  const { data } = useRead<ListAnswer<RaRecord>>(filter.kind === 'reference' ? `/${filter.reference}` : null, {
    perPage: 200,
  });
  if (filter.kind === 'choice') return filter.choices;
  if (filter.kind === 'reference')
    return (data?.items ?? []).map((record) => ({ id: record.id, name: filter.nameOf(record) }));
  if (filter.kind === 'flag')
    return [
      { id: 'true', name: t('shared.yes') },
      { id: 'false', name: t('shared.no') },
    ];
  return [];
}

/** The value of a filter, in words. */
export function valueWords(filter: FilterSpec, choices: readonly Choice[], value: unknown): string {
  if (filter.kind === 'day') return showDay(String(value));
  const chosen = (Array.isArray(value) ? value : [value]).map(String);
  return choices
    .filter(({ id }) => chosen.includes(String(id)))
    .map(({ name }) => name)
    .join(', ');
}

export const departmentFilter: FilterSpec = {
  source: 'departmentId',
  kind: 'reference',
  reference: 'departments',
  nameOf: ({ name }) => String(name),
};

export const officerFilter: FilterSpec = {
  source: 'officerId',
  kind: 'reference',
  reference: 'officers',
  nameOf: ({ displayName }) => String(displayName),
};

export const beneficiaryFilter: FilterSpec = {
  source: 'beneficiaryId',
  kind: 'reference',
  reference: 'beneficiaries',
  nameOf: ({ legalName }) => String(legalName),
};
