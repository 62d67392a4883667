import { useT } from '../i18n';
import styles from './Unknown.module.css';

/** A fact that nobody stated: never zero, never empty. `f` agrees with a feminine noun. */
export const Unknown = ({ f = false }: { f?: boolean }) => {
  const t = useT();
  return <span className={styles.unknown}>{t(f ? 'shared.unknown.f' : 'shared.unknown.m')}</span>;
};

/** Not applicable yet. */
export const NotYet = () => {
  const t = useT();
  return (
    <span className={styles.notYet}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{t('shared.notYet')}</span>
    </span>
  );
};
