import { ContactRound } from 'lucide-react';
import { useT } from '../i18n';
import { ListPage, Mark, NotYet, type ListColumn, type ListView } from '../shared';
import { departmentFilter } from '../shared/list/filters';
import type { OfficerItem } from './officer';

/** A closed account that still carries files calls for its manager. */
export const Presence = ({ officer: { active }, pill }: { officer: Pick<OfficerItem, 'active'>; pill?: boolean }) => {
  const t = useT();
  return (
    <Mark family={active ? 'done' : 'attention'} pill={pill}>
      {t(active ? 'resources.officers.active' : 'resources.officers.gone')}
    </Mark>
  );
};

const Count = ({ of }: { of: number }) => (of === 0 ? <NotYet /> : <span className="figure">{of}</span>);

const count = (source: 'grantRequests' | 'awards' | 'reports'): ListColumn<OfficerItem> => ({
  source,
  sort: false,
  align: 'right',
  shrink: true,
  render: (officer) => <Count of={officer[source]} />,
});

const columns: ListColumn<OfficerItem>[] = [
  { source: 'active', sort: false, shrink: true, render: (officer) => <Presence officer={officer} /> },
  { source: 'displayName', link: true, render: ({ displayName }) => <strong>{displayName}</strong> },
  { source: 'department', sort: false },
  count('grantRequests'),
  count('awards'),
  count('reports'),
];

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.officers.views.all'), filters: {} },
    { label: t('resources.officers.views.toHandOver'), filters: { active: 'false', holdsFiles: 'true' } },
  ];
}

const OfficerList = () => {
  const t = useT();
  return (
    <ListPage<OfficerItem>
      icon={ContactRound}
      columns={columns}
      search
      sort={{ field: 'displayName', order: 'ASC' }}
      filters={[departmentFilter, { source: 'active', kind: 'flag' }, { source: 'holdsFiles', kind: 'flag' }]}
      views={useViews()}
      createdElsewhere
      card={(officer) => ({
        title: officer.displayName,
        detail: officer.department,
        state: <Presence officer={officer} />,
        foot: t('resources.officers.files', { smart_count: officer.grantRequests + officer.awards + officer.reports }),
      })}
    />
  );
};

export default OfficerList;
