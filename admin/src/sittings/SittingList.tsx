import { Gavel } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { ListPage, NotYet, State, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { bodies, useSittingName, type SittingItem } from './sitting';

const columns: ListColumn<SittingItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="sitting" value={state} /> },
  { source: 'sitting', sort: 'heldOn', link: true, render: (sitting) => <Named sitting={sitting} /> },
  { source: 'chair', sort: false },
  { source: 'presentCount', sort: false, align: 'right', render: ({ presentCount }) => <Count of={presentCount} /> },
  { source: 'reportCount', sort: false, align: 'right', render: ({ reportCount }) => <Count of={reportCount} /> },
];

const Named = ({ sitting }: { sitting: SittingItem }) => <strong>{useSittingName()(sitting)}</strong>;

const Count = ({ of }: { of: number }) => (of === 0 ? <NotYet /> : <span className="figure">{of}</span>);

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    {
      source: 'body',
      kind: 'choice',
      choices: bodies.map((body) => ({ id: body, name: t(`resources.sittings.bodies.${body}`) })),
    },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.sitting.states.map((state) => ({ id: state, name: stateWord('sitting', state) })),
    },
    { source: 'heldFrom', kind: 'day' },
    { source: 'heldTo', kind: 'day' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.sittings.views.all'), filters: {} },
    { label: t('resources.sittings.views.planned'), filters: { state: ['planned'] } },
    { label: t('resources.sittings.views.held'), filters: { state: ['held'] } },
  ];
}

const SittingList = () => {
  const t = useT();
  const named = useSittingName();
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<SittingItem>
      icon={Gavel}
      columns={columns}
      search
      sort={{ field: 'heldOn', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(sitting) => ({
        title: named(sitting),
        detail: sitting.chair,
        state: <State subject="sitting" value={sitting.state} />,
        foot: `${t('resources.sittings.fields.reportCount')} : ${sitting.reportCount}`,
      })}
    />
  );
};

export default SittingList;
