import { useT } from '../i18n';
import styles from './Report.module.css';

/** What this kind of decision never has. */
export const NotApplicable = () => {
  const t = useT();
  return <span className={styles.second}>{t('resources.reports.decided.notApplicable')}</span>;
};
