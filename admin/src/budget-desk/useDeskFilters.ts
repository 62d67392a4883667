import type { ListAnswer, Schemas } from '../api/types';
import { useRead } from '../api/useRead';
import { sections } from '../credit-lines/creditLine';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import type { Choice } from '../shared';
import { departmentFilter, type FilterSpec } from '../shared/list/filters';

type Code = Schemas['NomenclatureCodeView'];

/** The codes of an axis, as a filter offers them. */
function useCodes(axis: Code['axis'], year: string | null): Choice[] {
  const { data } = useRead<ListAnswer<Code>>('/nomenclature-codes', { axis, year, perPage: 200 });
  const named = new Map((data?.items ?? []).map(({ code, label }) => [code, `${code} · ${label}`]));
  return [...named].map(([id, name]) => ({ id, name }));
}

/** What credits can be narrowed by, in the order of an imputation. */
export function useDeskFilters(year: string | null): FilterSpec[] {
  const t = useT();
  return [
    { source: 'year', kind: 'choice', choices: useYears() },
    {
      source: 'section',
      kind: 'choice',
      choices: sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) })),
    },
    { source: 'sousPolitique', kind: 'choice', choices: useCodes('sous_politique', year) },
    { source: 'chapitre', kind: 'choice', choices: useCodes('chapitre', year) },
    { source: 'nature', kind: 'choice', choices: useCodes('nature', year) },
    { source: 'fonction', kind: 'choice', choices: useCodes('fonction', year) },
    departmentFilter,
  ];
}
