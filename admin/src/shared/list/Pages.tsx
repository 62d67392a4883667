import { IconButton } from '@mui/material';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useListContext } from 'react-admin';
import { useT } from '../../i18n';
import styles from './ListPage.module.css';

/** Previous and next only: how many pages there are is never counted. */
export const Pages = () => {
  const t = useT();
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className={`${styles.foot} screen-only`} aria-label={t('shared.list.pages')}>
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
