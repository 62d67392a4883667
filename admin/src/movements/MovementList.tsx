import { ArrowLeftRight } from 'lucide-react';
import type { Schemas } from '../api/types';
import { useDeskFilters } from '../budget-desk/useDeskFilters';
import { codesOf, codesText } from '../credit-lines/creditLine';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { Codes, Day, ListPage, Money, RecordLink, type ListColumn } from '../shared';
import { pageOf } from '../shared/credits/documents';
import type { FilterSpec } from '../shared/list/filters';

type Movement = Schemas['LedgerItem'];

const Told = ({ movement: { originKind, originId, label } }: { movement: Movement }) => {
  const t = useT();
  const page = pageOf[originKind];
  if (!page) return label;
  return (
    <RecordLink resource={page} id={originId}>
      {originKind === 'mandat' ? t('resources.credit-lines.mandat', { number: label }) : label}
    </RecordLink>
  );
};

const Kind = ({ kind }: Pick<Movement, 'kind'>) => useT()(`resources.credit-lines.movements.${kind}`);

/** Nothing moved in this column: an empty ledger cell is a dash, not a zero. */
const moved = (
  balance: 'opened' | 'reserved' | 'committed' | 'ordered' | 'external' | 'attached',
  extra = false,
): ListColumn<Movement> => ({
  source: balance,
  sort: false,
  align: 'right',
  total: balance,
  amongOthers: true,
  extra,
  render: (movement) => <Money cents={movement[`${balance}Cents`] || undefined} signed />,
});

const columns: ListColumn<Movement>[] = [
  { source: 'accountingDate', shrink: true, render: ({ accountingDate }) => <Day value={accountingDate} /> },
  { source: 'kind', sort: false, shrink: true, render: (movement) => <Kind {...movement} /> },
  { source: 'label', sort: false, ellipsis: true, render: (movement) => <Told movement={movement} /> },
  {
    source: 'codes',
    sort: false,
    shrink: true,
    render: (movement) => <Codes codes={codesOf(movement)} />,
  },
  moved('opened'),
  moved('reserved'),
  moved('committed'),
  moved('ordered'),
  moved('external', true),
  moved('attached', true),
];

const figures = ['opened', 'reserved', 'committed', 'ordered', 'external', 'attached', 'available'] as const;

function useFilters(): FilterSpec[] {
  const t = useT();
  const budgets = useBudgets();
  return [
    {
      source: 'figure',
      kind: 'choice',
      choices: figures.map((id) => ({ id, name: t(`resources.movements.figures.${id}`) })),
    },
    { source: 'budgetId', kind: 'choice', choices: budgets },
    ...useDeskFilters(null),
    { source: 'from', kind: 'day' },
    { source: 'until', kind: 'day' },
  ];
}

/** Every entry of the ledger, as finance opens it from a figure: same filters, same total. */
const MovementList = () => (
  <ListPage<Movement>
    icon={ArrowLeftRight}
    columns={columns}
    search
    sort={{ field: 'accountingDate', order: 'DESC' }}
    filters={useFilters()}
    createdElsewhere
    card={(movement) => ({
      title: movement.label,
      amount: (
        <Money
          cents={movement.openedCents || movement.committedCents || movement.orderedCents || movement.reservedCents}
          signed
        />
      ),
      detail: codesText(movement),
      which: <Kind {...movement} />,
      foot: <Day value={movement.accountingDate} />,
    })}
  />
);

export default MovementList;
