import type { ReactNode, Ref } from 'react';
import type { Family } from '../../theme/tokens';
import { Glyph } from '../state/Glyph';
import styles from './Feedback.module.css';

interface AlertProps {
  family: Family;
  children: ReactNode;
  /** Given the focus when it appears. */
  ref?: Ref<HTMLDivElement>;
}

/** A tinted line that stays until its cause is gone. */
export const Alert = ({ family, children, ref }: AlertProps) => (
  <div
    className={styles.alert}
    style={{ background: `var(--${family}-tint)`, ['--glyph-mark' as string]: `var(--${family}-tint)` }}
    role={family === 'stop' ? 'alert' : 'status'}
    ref={ref}
    tabIndex={-1}
  >
    <Glyph family={family} />
    <div>{children}</div>
  </div>
);
