import type { CalendarDay } from './calendar-day.js';
import { defineReasons, type Reason } from './reasons.js';

const reasons = defineReasons({
  day_to_come: {
    fr: (p: { on: CalendarDay; today: CalendarDay }, w) =>
      `Le ${w.day(p.on)} est à venir : un fait se date au plus tard du ${w.day(p.today)}.`,
    en: (p: { on: CalendarDay; today: CalendarDay }, w) =>
      `${w.day(p.on)} is to come: a fact is dated ${w.day(p.today)} at the latest.`,
  },
});

/** A fact happened today at the latest; one that is not stated contradicts nothing. */
export function dayToCome(on: CalendarDay | null | undefined, today: CalendarDay, field: string): Reason[] {
  return on && on > today ? [reasons.day_to_come({ on, today }, field)] : [];
}
