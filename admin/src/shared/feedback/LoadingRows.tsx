import { useEffect, useState } from 'react';
import styles from './Feedback.module.css';

/** Under 300 ms nothing shows: a flash is worse than a wait. */
export function useLate(milliseconds = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}

const widths = ['62%', '80%', '54%', '72%', '66%', '58%'];

/** Rows of the height of the real ones. */
export const LoadingRows = ({ rows = 6 }: { rows?: number }) => {
  const late = useLate();
  return (
    <div className={styles.rows} aria-busy="true" style={{ visibility: late ? 'visible' : 'hidden' }}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          {[0, 1, 2, 3].map((cell) => (
            <span key={cell} className={styles.bone} style={{ width: widths[(row + cell * 2) % widths.length] }} />
          ))}
        </div>
      ))}
    </div>
  );
};
