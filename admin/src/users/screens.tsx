import { useT, type Key } from '../i18n';
import type { ActionScreens } from '../shared';
import { useHeldFiles } from '../officers/heldFiles';
import type { User } from './user';

const Consequence = ({ user, text }: { user: User; text: Key }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{user.displayName}</strong> · {user.email}
      </p>
      <p>{t(text)}</p>
    </>
  );
};

/** The account closes all the same: what it carries is passed on by the manager, who alone may. */
const LeftBehind = ({ user }: { user: User }) => {
  const t = useT();
  const held = useHeldFiles();
  if (user.openFiles === 0) return null;
  return <p>{t('resources.users.asks.leftBehind', { files: held(user), department: user.department.name })}</p>;
};

export const screens: ActionScreens<'users', User> = {
  unlock: {},
  reactivate: { confirm: (user) => <Consequence user={user} text="resources.users.asks.reactivate" /> },
  reset_password: {
    plain: true,
    confirm: (user) => <Consequence user={user} text="resources.users.asks.resetPassword" />,
  },
  deactivate: {
    destructive: true,
    confirm: (user) => (
      <>
        <Consequence user={user} text="resources.users.asks.deactivate" />
        <LeftBehind user={user} />
      </>
    ),
  },
};
