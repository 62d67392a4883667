import type { Guarded } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import { READERS } from './budget.js';
import { shortageReasons, type WantedEnvelope } from './credits.js';
import { lineOverrideReasons as reasons } from './line-override.reasons.js';
import { type Period, type PeriodReasons, periodReasons } from './period.js';

/** Given by an act of the authority, recorded by who looks after accounts: nobody gives it to themselves. */
export const overrideRightAccess: Guarded = {
  subject: 'line_override_right',
  access: {
    read: ['finance_officer', 'auditor', 'administrator'],
    create: ['administrator'],
    modify: ['administrator'],
  },
};

/** What was decided is read wherever the line is. */
export const lineOverrideAccess: Guarded = {
  subject: 'line_override',
  access: { read: READERS, create: [], modify: [] },
};

export const overrideRightPeriod: PeriodReasons = {
  endsBefore: (field) => reasons.right_ends_before({}, field),
  served: (today, field) => reasons.right_served({ today }, field),
  notExtended: (field) => reasons.right_not_extended({}, field),
};

/** Why this right cannot be given. */
export function givingReasons(
  { userId, ...period }: Period & { userId: number },
  finance: readonly { id: number }[],
): Reason[] {
  return [
    ...(finance.some(({ id }) => id === userId) ? [] : [reasons.not_a_finance_officer({}, 'userId')]),
    ...periodReasons(overrideRightPeriod, period),
  ];
}

/** A credit line as it stands, and what a document wants of it. */
export interface WantedLine {
  readonly creditLineId: number;
  /** « B370 · 65748 · 67 » */
  readonly name: string;
  readonly openedCents: Cents;
  readonly committedCents: Cents;
  readonly reservedCents: Cents;
  readonly availableCents: Cents;
  readonly wantedCents: Cents;
  /** Under which the person may go beyond it today; null when none is theirs. */
  readonly overrideRightId: number | null;
}

/** What whoever gives a visa writes; null while it is merely offered. */
export type VisaGiven = { readonly reason: string | null } | null;

/** What a document would take beyond the line; what it takes of it stays within. */
export const beyondOf = ({ availableCents, wantedCents }: WantedLine): Cents =>
  Math.max(0, wantedCents - Math.max(0, availableCents));

export const isShort = (line: WantedLine): boolean => beyondOf(line) > 0;

const shortage = (line: WantedLine, field: string): Reason => {
  const { name, openedCents, committedCents, reservedCents, availableCents, wantedCents } = line;
  const missingCents = wantedCents - availableCents;
  const otherCents = openedCents - committedCents - reservedCents - availableCents;
  return reasons.line_short(
    { line: name, missingCents, openedCents, committedCents, reservedCents, otherCents, wantedCents },
    field,
  );
};

interface Wanted {
  readonly envelopes: readonly WantedEnvelope[];
  readonly creditLines: readonly WantedLine[];
  readonly visa: VisaGiven;
}

/**
 * Why a visa does not go beyond these lines: nobody gave the person the right to, or they do not say why they use it.
 * Nothing is said of lines while an envelope is short: nobody overrides it, and what refuses everybody is told alone.
 */
export function lineReasons({ envelopes, creditLines, visa }: Wanted, field: string): Reason[] {
  if (shortageReasons(envelopes).length > 0) return [];
  const short = creditLines.filter(isShort);
  const refused = short.filter(({ overrideRightId }) => overrideRightId === null);
  if (refused.length > 0) return refused.map((line) => shortage(line, field));
  if (short.length === 0 || visa === null || visa.reason !== null) return [];
  return [...short.map((line) => shortage(line, field)), reasons.override_unexplained({}, 'reason')];
}
