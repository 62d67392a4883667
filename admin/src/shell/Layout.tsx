import { Suspense, useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation, useStore } from 'react-admin';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { showDay } from '../shared/format/days';
import { BreadcrumbPlace } from '../shared/page/breadcrumb';
import { ChangePassword } from './ChangePassword';
import { ErrorPage } from './ErrorPage';
import { Keyboard } from './Keyboard';
import { PhoneNav } from './PhoneNav';
import styles from './Shell.module.css';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';
import { Waiting } from './Waiting';

/** Where the room is for the figures: the menu is folded. */
const DESKS = /^\/budget-desk$|^\/reports\/\d+\/workspace$/;

/** The frame of every page: the chain at left, where one is on top, the work in the middle. */
export const Layout = ({ children }: { children: ReactNode }) => {
  const t = useT();
  const session = useSession();
  const { pathname } = useLocation();
  const [isFolded, setFolded] = useStore('nav.folded', false);
  const isDesk = DESKS.test(pathname);
  const folded = isFolded || isDesk;
  const [breadcrumb, setBreadcrumb] = useState<HTMLElement | null>(null);
  if (!session) return <Waiting />;
  if (session.mustChangePassword) return <ChangePassword />;
  return (
    <BreadcrumbPlace value={breadcrumb}>
      <div className={styles.shell} data-folded={folded}>
        <button
          type="button"
          className={`${styles.skip} screen-only`}
          onClick={() => document.getElementById('main')?.focus()}
        >
          {t('shell.skip')}
        </button>
        <SideNav folded={folded} />
        <div className={styles.page}>
          <TopBar folded={folded} onFold={isDesk ? undefined : setFolded} onBreadcrumbPlace={setBreadcrumb} />
          <main id="main" className={styles.main} tabIndex={-1}>
            <p className={`${styles.printed} print-only`}>
              {t('shell.printed', { day: showDay(session.today), name: session.user.displayName })}
            </p>
            <ErrorBoundary FallbackComponent={ErrorPage} resetKeys={[pathname]}>
              <Suspense fallback={<Waiting />}>{children}</Suspense>
            </ErrorBoundary>
          </main>
        </div>
        <PhoneNav />
      </div>
      <Keyboard />
    </BreadcrumbPlace>
  );
};
