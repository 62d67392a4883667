import { useT } from '../i18n';
import styles from './BudgetImports.module.css';

const MOST = 200;

/** The rest of a long preview; beyond what a screen is for, the file says it all. */
export const More = ({ isMore, at, onMore }: { isMore: boolean; at: number; onMore: () => void }) => {
  const t = useT();
  if (!isMore) return null;
  return (
    <div className={styles.more}>
      {at < MOST ? (
        <button type="button" onClick={onMore}>
          {t('resources.credit-lines.moreMovements')}
        </button>
      ) : (
        t('resources.budget-imports.first', { most: MOST })
      )}
    </div>
  );
};
