import { ShieldAlert } from 'lucide-react';
import { useRead } from '../api/useRead';
import { Day, Demonstration, ListPage, NotYet, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { InForce } from '../signature-delegations/InForce';
import { Budget } from './Budget';
import type { Choices, OverrideRightItem } from './right';

const columns: ListColumn<OverrideRightItem>[] = [
  { source: 'force', sort: false, shrink: true, render: (right) => <InForce delegation={right} /> },
  {
    source: 'holder',
    link: true,
    render: ({ holder, demonstration }) => (
      <>
        <strong>{holder}</strong>
        {demonstration && <Demonstration />}
      </>
    ),
  },
  { source: 'budget', sort: false, render: ({ budget }) => <Budget name={budget} /> },
  { source: 'validFrom', shrink: true, render: ({ validFrom }) => <Day value={validFrom} /> },
  {
    source: 'validUntil',
    sort: false,
    shrink: true,
    render: ({ validUntil }) => (validUntil === null ? <NotYet /> : <Day value={validUntil} />),
  },
  { source: 'act', sort: false, ellipsis: true },
];

function useFilters(): FilterSpec[] {
  const { data } = useRead<Choices>('/line-override-rights/choices');
  return [
    { source: 'budgetId', kind: 'choice', choices: data?.budgets ?? [] },
    { source: 'userId', kind: 'choice', choices: data?.holders ?? [] },
  ];
}

const RightList = () => (
  <ListPage<OverrideRightItem>
    icon={ShieldAlert}
    columns={columns}
    search
    sort={{ field: 'validFrom', order: 'DESC' }}
    filters={useFilters()}
    card={(right) => ({
      title: right.holder,
      amount: null,
      detail: <Budget name={right.budget} />,
      which: <Day value={right.validFrom} />,
      state: <InForce delegation={right} />,
      foot: right.act,
    })}
  />
);

export default RightList;
