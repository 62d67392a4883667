import { Drawer } from '@mui/material';
import { Menu as MenuIcon } from 'lucide-react';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { pathOf, phoneResources, type NavItem } from './nav';
import styles from './PhoneNav.module.css';
import { SideNav } from './SideNav';
import { useNav } from './useNav';

/** Four under the thumb: the three places most looked up, and the menu for the rest. */
export const PhoneNav = () => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const items = useNav().flatMap((group) => group.items);
  const [role = ''] = useSession()?.user.roles ?? [];
  const chosen = (phoneResources[role] ?? []).flatMap((name) => items.find(({ resource }) => resource === name) ?? []);
  return (
    <>
      <nav className={styles.bar} aria-label={t('shell.menu')}>
        {chosen.map((item) => (
          <PhoneLink key={item.resource} item={item} />
        ))}
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <MenuIcon size={19} strokeWidth={1.75} aria-hidden="true" />
          {t('shell.menu')}
        </button>
      </nav>
      <Drawer open={open} onClose={() => setOpen(false)}>
        <SideNav inDrawer onLeave={() => setOpen(false)} />
      </Drawer>
    </>
  );
};

const PhoneLink = ({ item }: { item: NavItem }) => {
  const t = useT();
  const { label, icon: Icon } = item;
  return (
    <NavLink to={pathOf(item)} end={item.to !== undefined}>
      <Icon size={19} strokeWidth={1.75} aria-hidden="true" />
      {t(label)}
    </NavLink>
  );
};
