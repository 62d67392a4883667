import { Fragment } from 'react';

/** Budget codes, unspaced and tabular: `B370 · 65 · 65748 · 61`. An axis the budget does not use is left out. */
export const Codes = ({ codes }: { codes: readonly (string | null | undefined)[] }) => (
  <span className="figure">
    {codes
      .filter((code) => code)
      .map((code, rank) => (
        <Fragment key={rank}>
          {rank > 0 && <span style={{ color: 'var(--text3)' }}>{' · '}</span>}
          {code}
        </Fragment>
      ))}
  </span>
);
