import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import type { Guarded } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons, type Reason } from '../../kernel/reasons.js';
import { READERS } from './budget.js';

export const externalConsumptionAccess: Guarded = {
  subject: 'external_consumption',
  access: { read: READERS, create: ['finance_officer'], modify: [] },
};

export const externalConsumptionReasons = defineReasons({
  unknown_envelope: {
    fr: () => 'Cette enveloppe n’existe pas.',
    en: () => 'This envelope does not exist.',
  },
  told_since: {
    fr: (p: { on: CalendarDay }, w) =>
      `Le système financier a parlé depuis, le ${w.day(p.on)} : un cumul ne recule pas.`,
    en: (p: { on: CalendarDay }, w) =>
      `The finance system has spoken since, on ${w.day(p.on)}: a total does not go back.`,
  },
  cumulative_below_zero: {
    fr: () => 'Un cumul est positif ou nul.',
    en: () => 'A cumulative figure is zero or above.',
  },
  external_follows_told: {
    fr: () => 'Les dépenses hors subventions suivent le dernier cumul dit par le système financier.',
    en: () => 'Other expenditure follows the last figure told by the finance system.',
  },
});

/** The last figure told of an envelope. */
export interface Told {
  readonly id: number;
  readonly on: CalendarDay;
  readonly cumulativeCents: Cents;
}

/** Why this figure cannot be the one that now stands. */
export function tellingReasons(on: CalendarDay, last: Told | null, today: CalendarDay): Reason[] {
  return [
    ...dayToCome(on, today, 'on'),
    ...(last && on < last.on ? [externalConsumptionReasons.told_since({ on: last.on }, 'on')] : []),
  ];
}

/** The same figure for the same day changes nothing. */
export const repeats = (told: { on: CalendarDay; cumulativeCents: Cents }, last: Told | null): last is Told =>
  last !== null && last.on === told.on && last.cumulativeCents === told.cumulativeCents;
