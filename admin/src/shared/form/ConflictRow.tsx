import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { useFieldLabel } from '../../i18n/useWords';
import type { Difference, Side } from '../format/merge';
import styles from './ConflictPanel.module.css';
import { useDescribeValue } from './describeValue';

interface ConflictRowProps {
  resource: string;
  difference: Difference;
  describe?: Record<string, (value: never) => ReactNode>;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

export const ConflictRow = ({ resource, difference, describe, chosen, onChoose }: ConflictRowProps) => {
  const t = useT();
  const label = useFieldLabel(resource)(difference.field);
  const show = useDescribeValue(describe);
  const { field, base, mine, theirs, changedBy } = difference;
  const right = field.endsWith('Cents') ? styles.right : undefined;
  const choice = (side: Side, value: unknown): ReactNode => (
    <td className={[right, chosen === side && styles.chosen].filter(Boolean).join(' ')}>
      <label className={styles.choice}>
        <input
          type="radio"
          name={`conflict-${field}`}
          aria-label={`${label}, ${t(`shared.conflict.${side}`)}`}
          checked={chosen === side}
          onChange={() => onChoose(side)}
        />
        <span className={styles.value}>{show(field, value)}</span>
      </label>
    </td>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={right}>{show(field, base)}</td>
      {changedBy === 'same' ? (
        <td colSpan={2}>
          {show(field, mine)} <span className={styles.same}>{t('shared.conflict.same')}</span>
        </td>
      ) : (
        <>
          {choice('mine', mine)}
          {choice('theirs', theirs)}
        </>
      )}
    </tr>
  );
};
