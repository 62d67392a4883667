import { useId, type ReactNode } from 'react';
import type { Family } from '../../theme/tokens';
import { Glyph } from '../state/Glyph';
import { Unknown } from '../Unknown';
import styles from './Card.module.css';

interface CardProps {
  title: string;
  /** What the title does not say, in a few words. */
  precision?: ReactNode;
  /** A link or a plain button at the right of the title. */
  action?: ReactNode;
  /** Anchor of the page. */
  id?: string;
  children: ReactNode;
}

/** One subject, its title, hairlines; no box in it. */
export const Card = ({ title, precision, action, id, children }: CardProps) => {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading} id={id}>
      <header className={styles.head}>
        <h2 className={styles.title} id={heading}>
          {title}
        </h2>
        {precision && <p className={styles.precision}>{precision}</p>}
        {action && <div className={`${styles.action} screen-only`}>{action}</div>}
      </header>
      {children}
    </section>
  );
};

/** Text of a card that has neither table nor facts. */
export const CardText = ({ children }: { children: ReactNode }) => <div className={styles.body}>{children}</div>;

/** A line under the facts: what agrees, what differs, what is not known. */
export const Note = ({ family, children }: { family?: Family; children: ReactNode }) => (
  <div className={family ? styles.note : `${styles.note} ${styles.plain}`}>
    {family && <Glyph family={family} />}
    <div>{children}</div>
  </div>
);

export type FactRow = readonly [label: string, value: ReactNode];

/** Labels at left, values at right; what is null is said to be unknown, what is false is left out. */
export const Facts = ({ rows }: { rows: readonly (FactRow | false | undefined)[] }) => (
  <dl className={styles.facts}>
    {rows
      .filter((row): row is FactRow => Boolean(row))
      .flatMap(([label, value]) => [
        <dt key={`${label}-label`}>{label}</dt>,
        <dd key={label}>{value === null || value === undefined || value === '' ? <Unknown /> : value}</dd>,
      ])}
  </dl>
);
