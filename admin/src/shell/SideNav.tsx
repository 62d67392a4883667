import { Tooltip } from '@mui/material';
import { useId } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Lozenge } from '../shared/Demonstration';
import { Logo } from './Logo';
import { pathOf, type NavGroup, type NavItem } from './nav';
import styles from './SideNav.module.css';
import { LanguageSwitch } from './TopBar';
import { useNav } from './useNav';
import { UserBlock } from './UserBlock';

interface SideNavProps {
  folded?: boolean;
  /** Over the page of a phone. */
  inDrawer?: boolean;
  onLeave?: () => void;
}

export const SideNav = ({ folded = false, inDrawer = false, onLeave }: SideNavProps) => {
  const t = useT();
  const isDemonstration = useSession()?.demonstration ?? false;
  return (
    <nav
      className={inDrawer ? `${styles.nav} ${styles.inDrawer}` : styles.nav}
      data-folded={folded}
      aria-label={t('shell.navigation')}
      onClick={onLeave}
    >
      <NavLink to="/" className={styles.brand}>
        <Logo />
        <div>
          <strong>{t('shell.product')}</strong>
          <small>{t(isDemonstration ? 'shell.demonstrationHouse' : 'shell.house')}</small>
        </div>
      </NavLink>
      {useNav().map((group, rank) => (
        <Group key={rank} group={group} folded={folded} />
      ))}
      <div className={styles.bottom}>
        {isDemonstration && (
          <p className={styles.legend}>
            <Lozenge /> {t('shell.demonstrationData')}
          </p>
        )}
        {inDrawer && <LanguageSwitch />}
        <UserBlock />
      </div>
    </nav>
  );
};

const Group = ({ group, folded }: { group: NavGroup; folded: boolean }) => {
  const t = useT();
  const caption = useId();
  return (
    <div className={styles.group}>
      {group.caption && (
        <p className={styles.caption} id={caption}>
          {t(group.caption)}
        </p>
      )}
      <ul aria-labelledby={group.caption && caption}>
        {group.items.map((item) => (
          <li key={item.resource}>
            <Item item={item} folded={folded} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const Item = ({ item, folded }: { item: NavItem; folded: boolean }) => {
  const t = useT();
  const { label, icon: Icon } = item;
  const words = t(label);
  const link = (
    <NavLink to={pathOf(item)} end={item.to !== undefined} className={styles.item}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{words}</span>
    </NavLink>
  );
  return folded ? (
    <Tooltip title={words} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
};
