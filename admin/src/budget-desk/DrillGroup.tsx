import { Link } from 'react-router';
import { useT } from '../i18n';
import { Money } from '../shared';
import { pageOf } from '../shared/credits/documents';
import { showDay } from '../shared/format/days';
import type { DrillGroup as Group, DrillRow } from './desk';
import styles from './Drill.module.css';

interface DrillGroupProps {
  group: Group;
  /** A part of an addition: it adds or takes away. */
  isSigned: boolean;
  /** All of its movements. */
  list: string;
}

export const DrillGroup = ({ group: { balance, sign, cents, count, rows }, isSigned, list }: DrillGroupProps) => {
  const t = useT();
  const shown = (own: number) => (
    <Money cents={isSigned ? sign * own : own} signed={isSigned && balance !== 'opened'} />
  );
  const rest = count - rows.length;
  return (
    <>
      <h3 className={styles.group}>
        <span>{t(`resources.budget-desk.drill.groups.${balance}`, { smart_count: count })}</span>
        {shown(cents)}
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={`${row.originKind}-${row.originId}-${row.kind}-${row.label}`} className={styles.row}>
            <span className={styles.what}>
              <Document row={row} />
              <small>{[row.reference && reference(t, row), showDay(row.on)].filter(Boolean).join(' · ')}</small>
            </span>
            <Money cents={isSigned ? sign * row.cents : row.cents} signed={isSigned} />
          </li>
        ))}
        {rest > 0 && (
          <li className={styles.row}>
            <Link to={list}>{t('resources.budget-desk.drill.rest', { smart_count: rest })}</Link>
            <Money
              cents={(isSigned ? sign : 1) * (cents - rows.reduce((sum, row) => sum + row.cents, 0))}
              signed={isSigned}
            />
          </li>
        )}
      </ul>
    </>
  );
};

const Document = ({ row: { originKind, originId, label } }: { row: DrillRow }) => {
  const page = pageOf[originKind];
  return page ? <Link to={`/${page}/${originId}/show`}>{label}</Link> : <span>{label}</span>;
};

const reference = (t: ReturnType<typeof useT>, { originKind, reference: number }: DrillRow): string =>
  originKind === 'mandat' ? t('resources.credit-lines.mandat', { number: number! }) : number!;
