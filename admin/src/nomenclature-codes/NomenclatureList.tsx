import { ListTree } from 'lucide-react';
import type { Schemas } from '../api/types';
import { useSession } from '../api/session';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import { ListPage, NotYet, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';

type Code = Schemas['NomenclatureCodeView'];

const axes = ['chapitre', 'nature', 'fonction', 'sous_politique', 'programme'] as const satisfies Code['axis'][];

const Axis = ({ axis }: Pick<Code, 'axis'>) => useT()(`resources.nomenclature-codes.axes.${axis}`);

const columns: ListColumn<Code>[] = [
  { source: 'axis', sort: false, shrink: true, render: (code) => <Axis {...code} /> },
  { source: 'code', shrink: true, render: ({ code }) => <strong className="figure">{code}</strong> },
  { source: 'label' },
  { source: 'parent', sort: false, shrink: true, render: ({ parent }) => parent ?? <NotYet /> },
  { source: 'year', shrink: true },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const years = useYears();
  return [
    {
      source: 'axis',
      kind: 'choice',
      choices: axes.map((axis) => ({ id: axis, name: t(`resources.nomenclature-codes.axes.${axis}`) })),
    },
    { source: 'year', kind: 'choice', choices: years },
  ];
}

/** The codes of a year, as the product brings them: read and searched, never typed. */
const NomenclatureList = () => {
  const t = useT();
  const filters = useFilters();
  const year = Number(useSession()?.today.slice(0, 4));
  return (
    <ListPage<Code>
      icon={ListTree}
      columns={columns}
      search
      sort={{ field: 'code', order: 'ASC' }}
      firstFilters={{ year: [year] }}
      filters={filters}
      createdElsewhere
      card={({ axis, code, label, year: ofYear }) => ({
        title: `${code} · ${label}`,
        state: t(`resources.nomenclature-codes.axes.${axis}`),
        foot: ofYear,
      })}
    />
  );
};

export default NomenclatureList;
