import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import type { Reason } from '../../kernel/reasons.js';
import type { OpinionDirection } from '../../act-texts/domain/act.js';
import { reportReasons as reasons } from './report.reasons.js';

/** What another body said before the vote: an act may print any part of it without the others. */
export interface Opinion {
  readonly body?: string | null;
  readonly givenOn?: CalendarDay | null;
  readonly direction?: OpinionDirection | null;
}

/** An act that the report stands on, under its number exactly as printed. */
export interface CitedAct {
  readonly body?: string | null;
  readonly actOn?: CalendarDay | null;
  readonly number?: string | null;
  readonly citedFor?: string | null;
}

/** What a report was written on, each list in its order. */
export interface References {
  readonly opinions?: readonly Opinion[];
  readonly citedActs?: readonly CitedAct[];
}

/** Why these cannot be what the report stands on, each on its own line. */
export function referenceReasons({ opinions = [], citedActs = [] }: References, today: CalendarDay): Reason[] {
  return [
    ...opinions.flatMap(({ body, givenOn, direction }, rank) => [
      ...(body || givenOn || direction ? [] : [reasons.opinion_says_nothing({}, `opinions.${rank}.body`)]),
      ...dayToCome(givenOn, today, `opinions.${rank}.givenOn`),
    ]),
    ...citedActs.flatMap(({ number, citedFor, actOn }, rank) => [
      ...(number || citedFor ? [] : [reasons.cited_act_says_nothing({}, `citedActs.${rank}.number`)]),
      ...dayToCome(actOn, today, `citedActs.${rank}.actOn`),
    ]),
  ];
}
