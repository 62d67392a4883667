import { useT } from '../../i18n';
import { Card, Money } from '../../shared';
import styles from './YearEnd.module.css';
import type { YearEnd } from './yearEnd';

const terms = ['ordered', 'carried', 'attached', 'cancelled', 'left'] as const;

/** The addition that the year must end on, checked by hand: its parts make what was committed. */
export const Addition = ({ end }: { end: YearEnd }) => {
  const t = useT();
  return (
    <Card title={t('resources.year-end-commitments.addition')}>
      <dl className={styles.addition}>
        <div className={styles.whole}>
          <dt>{t('resources.year-end-commitments.fields.committed')}</dt>
          <dd>
            <Money cents={end.committedCents} strong />
          </dd>
        </div>
        {terms.map((term, rank) => (
          <div
            key={term}
            data-sign={rank === 0 ? '=' : '+'}
            data-open={(term === 'left' && end.leftCents > 0) || undefined}
          >
            <dt>{t(`resources.year-end-commitments.fields.${term}`)}</dt>
            <dd>
              <Money cents={end[`${term}Cents`]} strong={term === 'left'} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
