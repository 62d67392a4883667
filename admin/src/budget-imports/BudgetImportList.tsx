import { FileUp } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Day, ListPage, Money, NotYet, State, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { importKinds, type BudgetImportItem } from './budgetImport';

const Kind = ({ kind }: BudgetImportItem) => useT()(`resources.credit-lines.movements.${kind}`);

const figure = (cents: number | null) => (cents === null ? <NotYet /> : <Money cents={cents} />);

const columns: ListColumn<BudgetImportItem>[] = [
  { source: 'state', sort: false, render: ({ state }) => <State subject="budget_import" value={state} /> },
  { source: 'act', sort: false, link: true, ellipsis: true },
  { source: 'kind', sort: false, render: (row) => <Kind {...row} /> },
  { source: 'budget', sort: false, ellipsis: true },
  { source: 'year', sort: false, shrink: true, render: ({ year }) => <span className="figure">{year}</span> },
  { source: 'votedOn', sort: 'votedOn', shrink: true, render: ({ votedOn }) => <Day value={votedOn} /> },
  { source: 'lineCount', sort: false, align: 'right', render: ({ lineCount }) => lineCount ?? <NotYet /> },
  { source: 'faultCount', sort: false, align: 'right', render: ({ faultCount }) => faultCount ?? <NotYet /> },
  {
    source: 'totalCents',
    sort: 'totalCents',
    align: 'right',
    total: 'total',
    render: ({ totalCents }) => figure(totalCents),
  },
  { source: 'askedBy', sort: false, ellipsis: true },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    { source: 'budgetId', kind: 'choice', choices: useBudgets().map(({ id, name }) => ({ id, name })) },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.budget_import.states.map((state) => ({ id: state, name: stateWord('budget_import', state) })),
    },
    {
      source: 'kind',
      kind: 'choice',
      choices: importKinds.map((kind) => ({ id: kind, name: t(`resources.credit-lines.movements.${kind}`) })),
    },
  ];
}

const BudgetImportList = () => (
  <ListPage<BudgetImportItem>
    icon={FileUp}
    columns={columns}
    search
    sort={{ field: 'id', order: 'DESC' }}
    filters={useFilters()}
    card={(row) => ({
      title: row.act,
      amount: figure(row.totalCents),
      detail: `${row.budget} · ${row.year}`,
      which: row.fileName,
      state: <State subject="budget_import" value={row.state} />,
      foot: <Day value={row.votedOn} />,
    })}
  />
);

export default BudgetImportList;
