import type { ReactNode } from 'react';
import type { Family } from '../../theme/tokens';

const ring = <circle cx="8" cy="8" r="6" />;
const mark = { stroke: 'var(--glyph-mark, var(--surface))', strokeWidth: 1.75 };

/** Ours, because the shape alone must tell the family, in print as on screen. */
const shapes: Record<Family, ReactNode> = {
  neutral: ring,
  progress: (
    <>
      {ring}
      <path d="M8 4.75a3.25 3.25 0 0 1 0 6.5z" fill="currentColor" stroke="none" />
    </>
  ),
  wait: (
    <>
      {ring}
      <path d="M8 4.75V8l2.1 1.4" />
    </>
  ),
  attention: (
    <>
      <path d="M8 2.1 14.4 13.4H1.6z" />
      <path d="M8 6.2v3.3" />
      <circle cx="8" cy="11.4" r="0.55" fill="currentColor" strokeWidth="0.6" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.75" fill="currentColor" stroke="none" />
      <path d="m5.1 8.2 2 2 3.8-4" {...mark} />
    </>
  ),
  stop: (
    <>
      <path d="M5.2 1.25h5.6l3.95 3.95v5.6l-3.95 3.95H5.2L1.25 10.8V5.2z" fill="currentColor" stroke="none" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" {...mark} />
    </>
  ),
  ended: (
    <>
      {ring}
      <path d="m4 12 8-8" />
    </>
  ),
  unknown: <circle cx="8" cy="8" r="6" strokeDasharray="2.7 2.01" strokeLinecap="butt" />,
  info: (
    <>
      {ring}
      <path d="M8 7.4v3.4" />
      <circle cx="8" cy="5.1" r="0.55" fill="currentColor" strokeWidth="0.6" />
    </>
  ),
};

interface GlyphProps {
  family: Family;
  size?: number;
  /** When nothing beside it says the same. */
  label?: string;
}

export const Glyph = ({ family, size = 16, label }: GlyphProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    style={{ color: `var(--${family})`, flex: 'none' }}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    {shapes[family]}
  </svg>
);
