import styles from './CreditBar.module.css';

export interface Credits {
  openedCents: number;
  /** Orders are part of what is committed. */
  orderedCents: number;
  committedCents: number;
  reservedCents: number;
  /** What the finance system spends of them outside our files. */
  externalCents?: number;
}

/** How opened credits are used. Hidden from screen readers: the figures stand beside it. */
export const CreditBar = ({ openedCents, orderedCents, committedCents, reservedCents, externalCents = 0 }: Credits) => {
  const used = committedCents + reservedCents + externalCents;
  const over = Math.max(0, used - openedCents);
  const inside = (cents: number): number => Math.max(0, cents);
  const reserved = inside(reservedCents - over);
  const committed = inside(committedCents - orderedCents - Math.max(0, over - reservedCents));
  const segments = [
    ['external', Math.min(externalCents, openedCents)],
    ['ordered', orderedCents],
    ['committed', committed],
    ['reserved', reserved],
    ['over', over],
    ['track', inside(openedCents - used)],
  ] as const;
  return (
    <div className={styles.bar} aria-hidden="true">
      {segments
        .filter(([, cents]) => cents > 0)
        .map(([name, cents]) => (
          <span key={name} className={styles[name]} style={{ flex: `${cents} 0 0` }} />
        ))}
    </div>
  );
};
