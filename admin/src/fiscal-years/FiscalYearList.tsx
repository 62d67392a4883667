import { CalendarRange } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { ListPage, Mark, Money, State, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { useBudgets, type FiscalYearItem } from './fiscalYear';

const figure = (name: 'opened' | 'reserved' | 'committed' | 'ordered' | 'available'): ListColumn<FiscalYearItem> => ({
  source: name,
  sort: false,
  align: 'right',
  total: name,
  render: (year) => <Money cents={year[`${name}Cents`]} strong={name === 'available'} />,
});

/** A state that the calendar has left behind is said beside it. */
const Standing = ({ year: { state, toAdvance } }: { year: FiscalYearItem }) => {
  const t = useT();
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: '0 12px' }}>
      <State subject="fiscal_year" value={state} />
      {toAdvance && <Mark family="attention">{t('resources.fiscal-years.late')}</Mark>}
    </span>
  );
};

const columns: ListColumn<FiscalYearItem>[] = [
  { source: 'state', sort: false, render: (year) => <Standing year={year} /> },
  { source: 'year', link: true, shrink: true, render: ({ year }) => <strong className="figure">{year}</strong> },
  { source: 'budget' },
  figure('opened'),
  figure('reserved'),
  figure('committed'),
  figure('ordered'),
  figure('available'),
];

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  return [
    { source: 'budgetId', kind: 'choice', choices: useBudgets().map(({ id, name }) => ({ id, name })) },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.fiscal_year.states.map((state) => ({ id: state, name: stateWord('fiscal_year', state) })),
    },
    { source: 'toAdvance', kind: 'flag' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.fiscal-years.views.all'), filters: {} },
    { label: t('resources.fiscal-years.views.toAdvance'), filters: { toAdvance: 'true' } },
  ];
}

const FiscalYearList = () => {
  const filters = useFilters();
  const views = useViews();
  const t = useT();
  return (
    <ListPage<FiscalYearItem>
      icon={CalendarRange}
      columns={columns}
      sort={{ field: 'year', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(year) => ({
        title: `${year.year} · ${year.budget}`,
        amount: <Money cents={year.availableCents} />,
        which: t('resources.fiscal-years.fields.available'),
        state: <Standing year={year} />,
        foot: <Money cents={year.openedCents} />,
      })}
    />
  );
};

export default FiscalYearList;
