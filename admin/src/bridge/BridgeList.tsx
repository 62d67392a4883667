import { Milestone } from 'lucide-react';
import { Link } from 'react-router';
import { useDeskFilters } from '../budget-desk/useDeskFilters';
import { codesOf } from '../credit-lines/creditLine';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { Codes, Day, ListPage, Mark, Money, RecordLink, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { familyOf, situations, steps, yearEndPath, type BridgeItem } from './bridge';

const PAGES = { award: 'awards', membership: 'memberships' } as const;

const Where = ({ item }: { item: BridgeItem }) => {
  const t = useT();
  const word = t(`resources.bridge-items.situations.${item.situation}`);
  return (
    <Mark family={familyOf[item.situation]}>
      {item.situation === 'cancelled_at_year_end' ? (
        <Link className="figure-link" to={yearEndPath(item)}>
          {word}
        </Link>
      ) : (
        word
      )}
    </Mark>
  );
};

const File = ({ item }: { item: BridgeItem }) => (
  <RecordLink resource={PAGES[item.kind]} id={item.fileId}>
    {item.beneficiaryName}
  </RecordLink>
);

const columns: ListColumn<BridgeItem>[] = [
  { source: 'beneficiaryName', ellipsis: true, render: (item) => <File item={item} /> },
  { source: 'situation', sort: false, shrink: true, render: (item) => <Where item={item} /> },
  { source: 'object', sort: false, ellipsis: true },
  { source: 'codes', sort: false, shrink: true, render: (item) => <Codes codes={codesOf(item)} /> },
  { source: 'since', shrink: true, render: ({ since }) => <Day value={since ?? undefined} /> },
  {
    source: 'amountCents',
    align: 'right',
    total: 'amount',
    render: ({ amountCents }) => <Money cents={amountCents} strong />,
  },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const budgets = useBudgets();
  return [
    {
      source: 'reached',
      kind: 'choice',
      choices: steps.map((id) => ({ id, name: t(`resources.bridge-items.steps.${id}`) })),
    },
    {
      source: 'situation',
      kind: 'choice',
      choices: situations.map((id) => ({ id, name: t(`resources.bridge-items.situations.${id}`) })),
    },
    { source: 'budgetId', kind: 'choice', choices: budgets },
    ...useDeskFilters(null),
  ];
}

/** What was voted, each euro once: how far it has come, and why it is no further. */
const BridgeList = () => (
  <ListPage<BridgeItem>
    icon={Milestone}
    columns={columns}
    search
    sort={{ field: 'amountCents', order: 'DESC' }}
    filters={useFilters()}
    createdElsewhere
    card={(item) => ({
      title: item.beneficiaryName,
      amount: <Money cents={item.amountCents} />,
      detail: item.object,
      state: <Where item={item} />,
      foot: <Day value={item.since ?? undefined} />,
    })}
  />
);

export default BridgeList;
