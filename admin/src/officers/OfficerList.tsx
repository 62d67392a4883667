import { ContactRound } from 'lucide-react';
import { useT } from '../i18n';
import { ListPage, Mark, NotYet, type ListColumn, type ListView } from '../shared';
import { departmentFilter } from '../shared/list/filters';
import { useHeldFiles } from './heldFiles';
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

const Held = ({ officer }: { officer: OfficerItem }) => {
  const held = useHeldFiles();
  return officer.openFiles === 0 ? <NotYet /> : held(officer);
};

const columns: ListColumn<OfficerItem>[] = [
  { source: 'active', sort: false, shrink: true, render: (officer) => <Presence officer={officer} /> },
  { source: 'displayName', link: true, render: ({ displayName }) => <strong>{displayName}</strong> },
  { source: 'department', sort: false },
  { source: 'openFilesByKind', sort: false, render: (officer) => <Held officer={officer} /> },
  {
    source: 'openFiles',
    align: 'right',
    shrink: true,
    render: ({ openFiles }) => (openFiles === 0 ? <NotYet /> : <span className="figure">{openFiles}</span>),
  },
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
        foot: t('resources.officers.files', { smart_count: officer.openFiles }),
      })}
    />
  );
};

export default OfficerList;
