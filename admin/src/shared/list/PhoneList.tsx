import type { ReactNode } from 'react';
import { useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import styles from './ListPage.module.css';
import { leaveBy } from './places';

/** A row on a phone: who and how much, what and which amount, where it stands and with whom. */
export interface PhoneCard {
  title: ReactNode;
  amount?: ReactNode;
  detail?: ReactNode;
  which?: ReactNode;
  state?: ReactNode;
  foot?: ReactNode;
}

interface PhoneListProps<Row> {
  rows: readonly Row[];
  card: (row: Row) => PhoneCard;
  hrefOf?: (row: Row) => string;
}

export function PhoneList<Row extends { id: string | number }>({ rows, card, hrefOf }: PhoneListProps<Row>) {
  const resource = useResourceContext() ?? '';
  return (
    <ul className={styles.phone}>
      {rows.map((row) => {
        const { title, amount, detail, which, state, foot } = card(row);
        return (
          <li key={row.id} data-row={row.id}>
            {hrefOf ? (
              <Link to={hrefOf(row)} onClick={() => leaveBy(resource, row.id)}>
                {title}
              </Link>
            ) : (
              <span>{title}</span>
            )}
            <span className={styles.amount}>{amount}</span>
            <span className={styles.detail}>{detail}</span>
            <span className={styles.which}>{which}</span>
            <span className={styles.state}>{state}</span>
            <span className={styles.foot2}>{foot}</span>
          </li>
        );
      })}
    </ul>
  );
}
