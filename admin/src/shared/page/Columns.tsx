import type { ReactNode } from 'react';
import styles from './Columns.module.css';

/** Cards one under the other. */
export const Stack = ({ children }: { children: ReactNode }) => <div className={styles.stack}>{children}</div>;

/** A file page: facts at left, what explains them at right; one column below 1100 px. */
export const Columns = ({ main, side }: { main: ReactNode; side: ReactNode }) => (
  <div className={styles.columns}>
    <div className={styles.stack}>{main}</div>
    <aside className={styles.stack}>{side}</aside>
  </div>
);
