import type { ReactNode } from 'react';
import type { StatedSubject, StateName } from '../../i18n/lifecycles';
import { useStateWord } from '../../i18n/useWords';
import type { Family } from '../../theme/tokens';
import { familyOf } from './families';
import { Glyph } from './Glyph';
import styles from './State.module.css';

interface MarkProps {
  family: Family;
  children: ReactNode;
  /** A tinted pill: once a page, beside the title. */
  pill?: boolean;
}

/** A family and a word of our own, for what is not the state of a life cycle. */
export const Mark = ({ family, children, pill = false }: MarkProps) => (
  <span
    className={pill ? `${styles.state} ${styles.pill}` : styles.state}
    style={
      pill
        ? {
            color: `var(--${family})`,
            background: `var(--${family}-tint)`,
            ['--glyph-mark' as string]: `var(--${family}-tint)`,
          }
        : undefined
    }
  >
    <Glyph family={family} size={pill ? 15 : 16} />
    {children}
  </span>
);

interface StateProps<S extends StatedSubject> {
  subject: S;
  value: StateName<S>;
  pill?: boolean;
}

/** Where a subject stands: a shape, a word, then a colour. */
export function State<S extends StatedSubject>({ subject, value, pill }: StateProps<S>) {
  const word = useStateWord();
  return (
    <Mark family={familyOf[subject][value]} pill={pill}>
      {word(subject, value)}
    </Mark>
  );
}
