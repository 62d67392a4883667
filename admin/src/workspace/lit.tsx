import { useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';

const selectorOf = (data: string): string =>
  data
    .split(' ')
    .filter(Boolean)
    .map((datum) => `[data-datum~=${JSON.stringify(datum)}]`)
    .join();

/** What a finding is called among the data: the field, the words and the remark answer to one name. */
export const findingDatum = (rank: number): string => `finding.${rank}`;

/**
 * A field, its words in the text and the remark about them light up together, wherever the hand or the focus is.
 * By a rule of style: the editor draws its own elements, and none of them is touched.
 */
export const LitTogether = ({ className, children }: { className?: string; children: ReactNode }) => {
  const [lit, setLit] = useState('');
  const follow = ({ target }: FocusEvent | PointerEvent): void =>
    setLit((target as Element).closest?.('[data-datum]')?.getAttribute('data-datum') ?? '');
  return (
    <div className={className} onPointerOver={follow} onFocus={follow} onPointerLeave={() => setLit('')}>
      {lit && <style>{`${selectorOf(lit)} { --lit-line: var(--accent); --lit-fill: var(--progress-tint); }`}</style>}
      {children}
    </div>
  );
};
