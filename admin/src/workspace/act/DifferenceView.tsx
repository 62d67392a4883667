import { useT } from '../../i18n';
import { ComparedLines } from './ComparedLines';
import { difference, type Draft } from '../text/passages';
import styles from './Paper.module.css';

/** Word by word: what the data say and the passage does not, and what the person added. */
export const DifferenceView = ({ draft }: { draft: Draft }) => {
  const t = useT();
  const lines = difference(draft);
  const isSame = lines.every((runs) => runs.every(({ kind }) => kind === 'same'));
  if (isSame) return <p className={styles.same}>{t('workspace.difference.none')}</p>;
  return (
    <div className={styles.difference} role="group" aria-label={t('workspace.difference.title')}>
      <ComparedLines lines={lines} of="difference" />
    </div>
  );
};
