import { Network } from 'lucide-react';
import { useT } from '../i18n';
import { ListPage, NotYet, State, type ListColumn, type ListView } from '../shared';
import type { DepartmentItem } from './department';

const columns: ListColumn<DepartmentItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="department" value={state} /> },
  { source: 'code', shrink: true },
  { source: 'name', link: true, render: ({ name }) => <strong>{name}</strong> },
  {
    source: 'activeUsers',
    sort: false,
    align: 'right',
    shrink: true,
    render: ({ activeUsers }) => (activeUsers === 0 ? <NotYet /> : <span className="figure">{activeUsers}</span>),
  },
];

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.departments.views.open'), filters: { state: ['open'] } },
    { label: t('resources.departments.views.closed'), filters: { state: ['closed'] } },
    { label: t('resources.departments.views.all'), filters: {} },
  ];
}

const DepartmentList = () => {
  const t = useT();
  return (
    <ListPage<DepartmentItem>
      icon={Network}
      columns={columns}
      search
      sort={{ field: 'name', order: 'ASC' }}
      firstFilters={{ state: ['open'] }}
      views={useViews()}
      card={({ code, name, state, activeUsers }) => ({
        title: name,
        detail: code,
        state: <State subject="department" value={state} />,
        foot: t('resources.departments.users', { smart_count: activeUsers }),
      })}
    />
  );
};

export default DepartmentList;
