import { Users } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Demonstration, ListPage, NotYet, State, type ListColumn, type ListView } from '../shared';
import { departmentFilter, type FilterSpec } from '../shared/list/filters';
import { roles, useRoleWords, type UserItem } from './user';

const Named = ({ user: { displayName, demonstration } }: { user: UserItem }) => (
  <>
    <strong>{displayName}</strong>
    {demonstration && <Demonstration />}
  </>
);

const Roles = ({ user }: { user: UserItem }) => useRoleWords()(user.roles);

const columns: ListColumn<UserItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="app_user" value={state} /> },
  { source: 'displayName', link: true, render: (user) => <Named user={user} /> },
  { source: 'email', ellipsis: true },
  { source: 'department' },
  { source: 'roles', sort: false, render: (user) => <Roles user={user} /> },
  {
    source: 'openFiles',
    sort: false,
    align: 'right',
    shrink: true,
    render: ({ openFiles }) => (openFiles === 0 ? <NotYet /> : <span className="figure">{openFiles}</span>),
  },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    { source: 'role', kind: 'choice', choices: roles.map((role) => ({ id: role, name: t(`shell.roles.${role}`) })) },
    departmentFilter,
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.app_user.states.map((state) => ({ id: state, name: stateWord('app_user', state) })),
    },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.users.views.active'), filters: { state: ['active', 'locked'] } },
    { label: t('resources.users.views.locked'), filters: { state: ['locked'] } },
    { label: t('resources.users.views.inactive'), filters: { state: ['inactive'] } },
    { label: t('resources.users.views.all'), filters: {} },
  ];
}

const UserList = () => {
  const roleWords = useRoleWords();
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<UserItem>
      icon={Users}
      columns={columns}
      search
      sort={{ field: 'displayName', order: 'ASC' }}
      firstFilters={{ state: ['active', 'locked'] }}
      filters={filters}
      views={views}
      card={(user) => ({
        title: <Named user={user} />,
        detail: roleWords(user.roles),
        state: <State subject="app_user" value={user.state} />,
        foot: user.department,
      })}
    />
  );
};

export default UserList;
