import { Send } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Age, Day, Demonstration, ListPage, Money, State, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import type { BordereauItem } from './bordereau';

const Named = ({ bordereau: { number, demonstration } }: { bordereau: BordereauItem }) => {
  const t = useT();
  return (
    <>
      <strong>{t('resources.bordereaux.numbered', { number })}</strong>
      {demonstration && <Demonstration />}
    </>
  );
};

const columns: ListColumn<BordereauItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="bordereau" value={state} /> },
  { source: 'number', link: true, render: (bordereau) => <Named bordereau={bordereau} /> },
  { source: 'budget', sort: false },
  { source: 'year', sort: false, shrink: true },
  { source: 'mandatCount', sort: false, align: 'right', shrink: true },
  {
    source: 'totalCents',
    align: 'right',
    total: 'amount',
    render: ({ totalCents }) => <Money cents={totalCents} strong />,
  },
  { source: 'sentOn', sort: false, shrink: true, render: ({ sentOn }) => <Day value={sentOn ?? undefined} /> },
  {
    source: 'stateSince',
    sort: false,
    align: 'right',
    shrink: true,
    render: ({ state, stateSince }) => <Age since={state === 'sent' ? undefined : stateSince} />,
  },
];

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  const years = useFiscalYears();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.bordereau.states.map((state) => ({ id: state, name: stateWord('bordereau', state) })),
    },
    {
      source: 'fiscalYearId',
      kind: 'choice',
      choices: years.map(({ id, year, budget }) => ({ id, name: `${year}, ${budget}` })),
    },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.bordereaux.views.all'), filters: {} },
    { label: t('resources.bordereaux.views.toSign'), filters: { state: ['prepared'] } },
    { label: t('resources.bordereaux.views.toSend'), filters: { state: ['signed'] } },
    { label: t('resources.bordereaux.views.sent'), filters: { state: ['sent'] } },
  ];
}

const BordereauList = () => {
  const t = useT();
  return (
    <ListPage<BordereauItem>
      icon={Send}
      columns={columns}
      sort={{ field: 'id', order: 'DESC' }}
      filters={useFilters()}
      views={useViews()}
      createdElsewhere
      card={(bordereau) => ({
        title: t('resources.bordereaux.numbered', { number: bordereau.number }),
        amount: <Money cents={bordereau.totalCents} />,
        detail: `${bordereau.budget} · ${bordereau.year}`,
        which: t('resources.bordereaux.mandats', { smart_count: bordereau.mandatCount }),
        state: <State subject="bordereau" value={bordereau.state} />,
        foot: <Age since={bordereau.state === 'sent' ? undefined : bordereau.stateSince} />,
      })}
    />
  );
};

export default BordereauList;
