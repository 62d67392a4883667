import { IconButton } from '@mui/material';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useListContext } from 'react-admin';
import { useT } from '../../i18n';
import styles from './ListPage.module.css';

interface PagesProps {
  /** When the totals were computed. */
  totalsAt: string | null;
  /** Recalls the keys of the list. */
  withKeys?: boolean;
}

/** Under a list: its keys, which rows these are, and the way to the others. How many pages there are is never counted. */
export const Pages = ({ totalsAt, withKeys = false }: PagesProps) => {
  const t = useT();
  const { data = [], page, perPage } = useListContext();
  const first = (page - 1) * perPage + 1;
  return (
    <div className={`${styles.foot} screen-only`}>
      {withKeys && <Keys />}
      <span className={styles.which}>
        {t('shared.list.rows', { first, last: first + data.length - 1 })}
        {totalsAt && ` · ${t('shared.list.totalsAt', { time: totalsAt })}`}
      </span>
      <Turn />
    </div>
  );
};

const KEYS = [
  [['j', 'k'], 'move'],
  [['↵'], 'open'],
  [['e'], 'filter'],
] as const;

const Keys = () => {
  const t = useT();
  return (
    <span className={styles.keys} aria-hidden="true">
      {KEYS.map(([keys, act]) => (
        <span key={act}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {t(`shared.list.keys.${act}`)}
        </span>
      ))}
    </span>
  );
};

/** Previous and next only. */
const Turn = () => {
  const t = useT();
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className={styles.turn} aria-label={t('shared.list.pages')}>
      <span>{t('shared.list.page', { page })}</span>
      <IconButton aria-label={t('shared.list.previous')} disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
        <ChevronLeft size={16} />
      </IconButton>
      <IconButton aria-label={t('shared.list.next')} disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        <ChevronRight size={16} />
      </IconButton>
    </nav>
  );
};
