import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Body } from '../../sittings/domain/sitting.js';
import { numberingReasons as reasons } from './numbering.reasons.js';

/** What a number is made of, besides its running value. */
export interface NumberFacts {
  readonly body: Body;
  readonly on: CalendarDay;
  readonly department: string;
  /** The place on the agenda; null when there is none yet. */
  readonly rank: number | null;
}

type Part = (facts: NumberFacts, value: number) => string;

const BODY_CODES: Readonly<Record<Body, string>> = { bureau: 'BM', conseil: 'CM' };

/** « ECO 014-6555/19/BM » is `ECO {RANG:3}-{N}/{AA}/{ORGANE}`. */
const TOKENS: Readonly<Record<string, Part>> = {
  N: (_, value) => String(value),
  AA: ({ on }) => on.slice(2, 4),
  AAAA: ({ on }) => on.slice(0, 4),
  ORGANE: ({ body }) => BODY_CODES[body],
  DIRECTION: ({ department }) => department,
  RANG: ({ rank }) => String(rank ?? 0),
};

const TOKEN = /\{([^{}:]*)(?::(\d))?\}/g;

const tokensOf = (pattern: string): readonly string[] => [...pattern.matchAll(TOKEN)].map(([, token]) => token!);

const hasYear = (tokens: readonly string[]): boolean => tokens.includes('AA') || tokens.includes('AAAA');

/** Why a pattern cannot number. */
export function patternReasons({ pattern, restartsYearly }: { pattern: string; restartsYearly: boolean }): Reason[] {
  const tokens = tokensOf(pattern);
  const accepted = Object.keys(TOKENS)
    .map((token) => `{${token}}`)
    .join(', ');
  return [
    ...tokens
      .filter((token) => !Object.hasOwn(TOKENS, token))
      .map((token) => reasons.pattern_unknown_token({ token, accepted }, 'pattern')),
    ...(tokens.includes('N') ? [] : [reasons.pattern_without_value({}, 'pattern')]),
    ...(restartsYearly && !hasYear(tokens) ? [reasons.pattern_without_year({}, 'pattern')] : []),
  ];
}

/** The number that a value makes; `{N:5}` is filled with zeros to five digits. */
export const formatNumber = (pattern: string, value: number, facts: NumberFacts): string =>
  pattern.replace(TOKEN, (_, token: string, width?: string) =>
    TOKENS[token]!(facts, value).padStart(Number(width ?? 0), '0'),
  );
