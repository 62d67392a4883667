import { Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useLogout, useNavigate, useNotify } from 'react-admin';
import { client } from '../api/client';
import { session, useSession } from '../api/session';
import { useT } from '../i18n';
import styles from './SideNav.module.css';

/** Who is signed in, for which department, and the ways out. */
export const UserBlock = () => {
  const user = useSession()?.user;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!user) return null;
  return (
    <>
      <button
        type="button"
        className={styles.user}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          event.stopPropagation();
          setAnchor(event.currentTarget);
        }}
      >
        <span className={styles.disc} aria-hidden="true">
          {user.initials}
        </span>
        <span className={styles.who}>
          {user.displayName}
          <small>{user.department.name}</small>
        </span>
      </button>
      <UserMenu anchor={anchor} onClose={() => setAnchor(null)} />
    </>
  );
};

const UserMenu = ({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) => {
  const t = useT();
  const logout = useLogout();
  const navigate = useNavigate();
  const notify = useNotify();
  const everywhere = async (): Promise<void> => {
    try {
      await client.delete('/session/all');
      session.set(null);
      await logout();
    } catch {
      notify(t('shared.failure.action'), { type: 'error' });
    }
  };
  const choose = (act: () => unknown) => () => {
    onClose();
    void act();
  };
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      onClick={(event) => event.stopPropagation()}
      anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
    >
      <MenuItem onClick={choose(() => navigate('/password'))}>{t('shell.user.password')}</MenuItem>
      <MenuItem onClick={choose(() => logout())}>{t('shell.user.logOut')}</MenuItem>
      <MenuItem onClick={choose(everywhere)}>{t('shell.user.logOutEverywhere')}</MenuItem>
    </Menu>
  );
};
