import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Unknown } from '../../shared';
import styles from './Data.module.css';

interface DatumProps {
  label: string;
  /** The keys under which the text says it. */
  datum?: string;
  /** Where it is edited. */
  to?: string;
  /** At right of the label: how the act prints it. */
  aside?: ReactNode;
  /** Null when nobody states it. */
  children: ReactNode;
  figure?: boolean;
}

/** A fact of the file in its frame, dashed while nobody states it; it leads to the place where it is edited. */
export const Datum = ({ label, datum, to, aside, figure = false, children }: DatumProps) => {
  const id = useId();
  const isUnknown = children === null || children === undefined || children === '';
  const value = isUnknown ? <Unknown /> : children;
  return (
    <div className={styles.datum}>
      <div className={styles.label}>
        <span id={id}>{label}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      <div
        className={styles.frame}
        data-datum={datum}
        data-unknown={isUnknown || undefined}
        data-figure={figure || undefined}
        role="group"
        aria-labelledby={id}
      >
        {to ? <Link to={to}>{value}</Link> : value}
      </div>
    </div>
  );
};

/** A part of the pane, under its name. */
export const DataSection = ({
  title,
  precision,
  children,
}: {
  title: string;
  precision?: ReactNode;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3>
        <span id={id}>{title}</span>
        {precision && <small>{precision}</small>}
      </h3>
      {children}
    </section>
  );
};

/** Short facts side by side. */
export const Two = ({ children }: { children: ReactNode }) => <div className={styles.two}>{children}</div>;
