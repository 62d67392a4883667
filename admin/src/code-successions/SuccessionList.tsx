import { ArrowRightLeft } from 'lucide-react';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import { ListPage, NotYet, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { successionAxes, type Succession } from './succession';

const Axis = ({ axis }: Pick<Succession, 'axis'>) => useT()(`resources.nomenclature-codes.axes.${axis}`);

const Named = ({ code, label }: { code: string; label: string | null }) => (
  <>
    <strong className="figure">{code}</strong>&ensp;{label}
  </>
);

/** Nothing follows: said, since it is an answer. */
const Next = ({ code, label }: Pick<Succession, 'code' | 'label'>) => {
  const t = useT();
  return code === null ? t('resources.code-successions.nothing') : <Named code={code} label={label} />;
};

const columns: ListColumn<Succession>[] = [
  { source: 'axis', sort: false, shrink: true, render: (succession) => <Axis {...succession} /> },
  {
    source: 'formerCode',
    sort: false,
    ellipsis: true,
    render: ({ formerCode, formerLabel }) => <Named code={formerCode} label={formerLabel} />,
  },
  { source: 'code', sort: false, ellipsis: true, render: (succession) => <Next {...succession} /> },
  { source: 'budget', sort: false, render: ({ budget }) => budget ?? <NotYet /> },
  { source: 'year', shrink: true },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const years = useYears();
  return [
    { source: 'year', kind: 'choice', choices: years },
    {
      source: 'axis',
      kind: 'choice',
      choices: successionAxes.map((id) => ({ id, name: t(`resources.nomenclature-codes.axes.${id}`) })),
    },
  ];
}

/** What codes become from one chart to the next. */
const SuccessionList = () => (
  <ListPage<Succession>
    icon={ArrowRightLeft}
    columns={columns}
    sort={{ field: 'year', order: 'ASC' }}
    filters={useFilters()}
    card={(succession) => ({
      title: succession.formerCode,
      detail: <Next {...succession} />,
      state: <Axis {...succession} />,
      foot: succession.year,
    })}
  />
);

export default SuccessionList;
