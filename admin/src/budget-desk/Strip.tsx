import { useT } from '../i18n';
import { CreditBar, Money } from '../shared';
import { centsOf, columns, type Clicked, type Desk, type DrillBy, type Figure } from './desk';
import styles from './Desk.module.css';

interface StripProps {
  desk: Desk;
  clicked: Clicked | null;
  onDrill: DrillBy;
}

/** How far the whole of what is filtered is used; each figure opens what makes it. */
export const Strip = ({ desk: { totals }, clicked, onDrill }: StripProps) => {
  const t = useT();
  const others = (['external', 'attached'] as const).filter((figure) => centsOf(totals, figure) !== 0);
  const shown: Figure[] = [...columns.slice(0, -1), ...others, 'available'];
  const isClicked = (figure: Figure): boolean => clicked?.figure === figure && clicked.path.length === 0;
  return (
    <section className={styles.strip} aria-label={t('resources.budget-desk.figures')}>
      <div className={styles.wide}>
        <CreditBar {...totals} />
      </div>
      <dl className={styles.figures} style={{ ['--count' as string]: shown.length }}>
        {shown.map((figure) => (
          <div key={figure} data-figure={figure} data-clicked={isClicked(figure) || undefined}>
            <dt>
              <span className={styles.swatch} data-figure={figure} aria-hidden="true" />
              {t(
                `resources.budget-desk.strip.${figure === 'available' && others[0] === 'external' ? 'availableOfAll' : figure}`,
              )}
            </dt>
            <dd data-below={centsOf(totals, figure) < 0 || undefined}>
              <button type="button" className={styles.figure} onClick={() => onDrill({ path: [], figure })}>
                <Money cents={centsOf(totals, figure)} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
