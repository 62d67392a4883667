import type { Sum, Totals } from '../../api/types';
import { useT } from '../../i18n';
import { Money } from '../money/Money';
import { NotYet } from '../Unknown';
import styles from './TotalsRow.module.css';

interface TotalsRowProps {
  /** What is counted: « Ensemble filtré : 15 demandes ». */
  label: string;
  /** One entry a column; undefined where nothing is summed. */
  sums: readonly (string | undefined)[];
  /** Sums whose missing amounts are not decided yet, which is not unknown. */
  undecided?: readonly string[];
  /** Undefined while they are computed, null when there are none to be had. */
  totals: Totals | null | undefined;
}

/** Sums of the whole filtered set, never of the page alone. */
export const TotalsRow = ({ label, sums, undecided = [], totals }: TotalsRowProps) => {
  const t = useT();
  if (totals === null) return null;
  const first = sums.findIndex((name) => name !== undefined);
  const lead = first === -1 ? sums.length : first;
  return (
    <tr aria-busy={!totals}>
      <td colSpan={lead}>{totals ? label : <span className={styles.computing}>{t('shared.list.computing')}</span>}</td>
      {sums.slice(lead).map((name, rank) => (
        <td key={rank} className={styles.sum}>
          {name && totals ? (
            <SumCell sum={totals[name] as Sum | undefined} undecided={undecided.includes(name)} />
          ) : null}
        </td>
      ))}
    </tr>
  );
};

/** What is known, then how many are not stated. */
export const SumCell = ({ sum, undecided = false }: { sum: Sum | undefined; undecided?: boolean }) => {
  const t = useT();
  if (!sum) return <NotYet />;
  return (
    <>
      <Money cents={sum.cents} strong />
      {sum.unknown > 0 && !undecided && (
        <div className={styles.unknown}>{t('shared.unknownMany', { smart_count: sum.unknown })}</div>
      )}
    </>
  );
};
