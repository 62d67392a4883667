import { Signature } from 'lucide-react';
import { useRead } from '../api/useRead';
import { Day, Demonstration, ListPage, NotYet, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { Ceiling } from './Ceiling';
import type { Choices, DelegationItem } from './delegation';
import { InForce } from './InForce';

const columns: ListColumn<DelegationItem>[] = [
  { source: 'force', sort: false, shrink: true, render: (delegation) => <InForce delegation={delegation} /> },
  {
    source: 'signatory',
    link: true,
    render: ({ signatory, demonstration }) => (
      <>
        <strong>{signatory}</strong>
        {demonstration && <Demonstration />}
      </>
    ),
  },
  { source: 'budget', sort: false },
  { source: 'validFrom', shrink: true, render: ({ validFrom }) => <Day value={validFrom} /> },
  {
    source: 'validUntil',
    sort: false,
    shrink: true,
    render: ({ validUntil }) => (validUntil === null ? <NotYet /> : <Day value={validUntil} />),
  },
  {
    source: 'ceilingCents',
    sort: false,
    align: 'right',
    render: ({ ceilingCents }) => <Ceiling cents={ceilingCents} />,
  },
  { source: 'act', sort: false, ellipsis: true },
];

function useFilters(): FilterSpec[] {
  const { data } = useRead<Choices>('/signature-delegations/choices');
  return [
    { source: 'budgetId', kind: 'choice', choices: data?.budgets ?? [] },
    { source: 'userId', kind: 'choice', choices: data?.signatories ?? [] },
  ];
}

const DelegationList = () => (
  <ListPage<DelegationItem>
    icon={Signature}
    columns={columns}
    search
    sort={{ field: 'validFrom', order: 'DESC' }}
    filters={useFilters()}
    card={(delegation) => ({
      title: delegation.signatory,
      amount: <Ceiling cents={delegation.ceilingCents} />,
      detail: delegation.budget,
      which: <Day value={delegation.validFrom} />,
      state: <InForce delegation={delegation} />,
      foot: delegation.act,
    })}
  />
);

export default DelegationList;
