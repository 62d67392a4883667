import { useT } from '../../i18n';
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
      {lines.map((runs, rank) => (
        <p key={rank}>
          {runs.map(({ kind, text }, order) => {
            if (kind === 'same') return text;
            const Mark = kind === 'removed' ? 'del' : 'ins';
            return (
              <Mark key={order}>
                <span className="visually-hidden">{t(`workspace.difference.${kind}`)} </span>
                {text}
              </Mark>
            );
          })}
        </p>
      ))}
    </div>
  );
};
