import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-admin';
import { Link, NavigationType, useNavigationType } from 'react-router';
import { useT } from '../../i18n';
import { wayBack } from '../list/places';
import { COMING_BACK } from '../list/useReturn';
import { useBreadcrumbPlace } from './breadcrumb';
import styles from './PageHead.module.css';

export interface Crumb {
  label: string;
  to?: string;
}

interface PageHeadProps {
  title: string;
  /** Its name in the trail, when it is not the title. */
  crumb?: string;
  /** Pages above this one; the title closes the trail. */
  trail?: readonly Crumb[];
  state?: ReactNode;
  amount?: ReactNode;
  /** One line: what this is, whose, from when. */
  identity?: ReactNode;
  actions?: ReactNode;
}

/** The only h1 of the page; it takes the focus after a navigation, so that the keyboard starts where the eye does. */
export const PageHead = ({ title, crumb = title, trail = [], state, amount, identity, actions }: PageHeadProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const navigation = useNavigationType();
  const t = useT();

  useEffect(() => {
    document.title = `${crumb} · ${t('shell.product')}`;
  }, [crumb, t]);

  useEffect(() => {
    if (key === 'default') return;
    // Going back, the browser finds the place again by itself.
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Only a change of page moves the focus, not a filter or a sort.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);

  return (
    <header className={styles.head}>
      <Breadcrumb crumbs={[...trail, { label: crumb }]} />
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {state}
          {amount && <span className={styles.amount}>{amount}</span>}
        </div>
        {identity && <p className={styles.identity}>{identity}</p>}
      </div>
      {actions && <div className={`${styles.actions} screen-only`}>{actions}</div>}
    </header>
  );
};

const Breadcrumb = ({ crumbs }: { crumbs: readonly Crumb[] }) => {
  const t = useT();
  const place = useBreadcrumbPlace();
  if (!place) return null;
  return createPortal(
    <nav aria-label={t('shell.breadcrumb')}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ label, to }, rank) => (
          <li key={rank} aria-current={rank === crumbs.length - 1 ? 'page' : undefined}>
            {to ? (
              <Link to={wayBack(to)} state={COMING_BACK}>
                {label}
              </Link>
            ) : (
              <span>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>,
    place,
  );
};
