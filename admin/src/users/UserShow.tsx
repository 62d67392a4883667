import { useT, type Key } from '../i18n';
import {
  Actions,
  Alert,
  Card,
  Columns,
  Day,
  EditLink,
  Facts,
  PageHead,
  RecordPage,
  State,
  Timeline,
  type FactRow,
} from '../shared';
import { showInstant } from '../shared/format/days';
import { useHeldFiles } from '../officers/heldFiles';
import { OneTimePassword } from './OneTimePassword';
import { screens } from './screens';
import { useRoleWords, type User } from './user';

const UserShow = () => (
  <RecordPage<User>>
    {(user) => (
      <>
        <Head user={user} />
        <OneTimePassword user={user} />
        <Columns
          main={
            <>
              <LeftBehind user={user} />
              <Account user={user} />
            </>
          }
          side={<Timeline subject="app_user" id={user.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ user }: { user: User }) => {
  const t = useT();
  return (
    <PageHead
      title={user.displayName}
      trail={[{ label: t('resources.users.title'), to: '/users' }]}
      state={<State subject="app_user" value={user.state} pill />}
      identity={`${useRoleWords()(user.roles)} · ${user.department.name}`}
      actions={
        <Actions resource="users" record={user} screens={screens}>
          <EditLink />
        </Actions>
      }
    />
  );
};

/** Nobody goes on with the files of a closed account until its manager passes them on. */
const LeftBehind = ({ user }: { user: User }) => {
  const t = useT();
  const held = useHeldFiles();
  if (user.state !== 'inactive' || user.openFiles === 0) return null;
  const { department } = user;
  return (
    <Alert family="attention">
      {t('resources.users.asks.leftBehind', { files: held(user), department: department.name })}
    </Alert>
  );
};

type Field = Key extends infer K ? (K extends `resources.users.fields.${infer F}` ? F : never) : never;

const Account = ({ user }: { user: User }) => {
  const t = useT();
  const held = useHeldFiles();
  const roleWords = useRoleWords();
  const row = (field: Field, value: FactRow[1]): FactRow => [t(`resources.users.fields.${field}`), value];
  const { lockedUntil } = user;
  return (
    <Card title={t('resources.users.cards.account')}>
      <Facts
        rows={[
          row('email', user.email),
          row('departmentId', `${user.department.code} · ${user.department.name}`),
          row('roles', roleWords(user.roles)),
          row('password', t(user.mustChangePassword ? 'resources.users.password.due' : 'resources.users.password.own')),
          row('sessions', t('resources.users.openSessions', { smart_count: user.sessions })),
          lockedUntil !== null && row('lockedUntil', t('resources.users.lockedUntil', showInstant(lockedUntil))),
          user.deactivatedOn !== null && row('deactivatedOn', <Day value={user.deactivatedOn} />),
          row('openFiles', user.openFiles === 0 ? t('resources.users.noOpenFile') : held(user)),
        ]}
      />
    </Card>
  );
};

export default UserShow;
