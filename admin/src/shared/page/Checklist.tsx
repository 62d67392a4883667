import type { ReactNode } from 'react';
import type { Family } from '../../theme/tokens';
import { Glyph } from '../state/Glyph';
import styles from './Checklist.module.css';

export interface CheckLine {
  id: string;
  family: Family;
  label: ReactNode;
  /** Under the label: who, which reference. */
  detail?: ReactNode;
  /** At right: the day, or what is missing. */
  at?: ReactNode;
}

/** One line a fact: where it stands, what it is, since when. */
export const Checklist = ({ lines, ordered = false }: { lines: readonly CheckLine[]; ordered?: boolean }) => {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {lines.map(({ id, family, label, detail, at }) => (
        <li key={id}>
          <Glyph family={family} />
          <div>
            {label}
            {detail && <span className={styles.detail}>{detail}</span>}
          </div>
          <span className={styles.at}>{at}</span>
        </li>
      ))}
    </List>
  );
};
