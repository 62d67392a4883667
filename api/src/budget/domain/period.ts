import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';

/** When what an act gives holds. */
export interface Period {
  readonly validFrom: CalendarDay;
  /** Its last day; null while no end is known. */
  readonly validUntil?: CalendarDay | null;
}

/** What is said of a right that an act gives, when its period is not what it should be. */
export interface PeriodReasons {
  readonly endsBefore: (field: string) => Reason;
  readonly served: (today: CalendarDay, field: string) => Reason;
  readonly notExtended: (field: string) => Reason;
}

/** Given once, such a right only ends: never before today, since what was done was done under it. */
export function endReasons(
  said: PeriodReasons,
  { validFrom, validUntil }: Period,
  wanted: CalendarDay,
  today: CalendarDay,
): Reason[] {
  if (wanted < validFrom) return [said.endsBefore('validUntil')];
  if (wanted < today) return [said.served(today, 'validUntil')];
  return validUntil && wanted > validUntil ? [said.notExtended('validUntil')] : [];
}

/** Why such a right cannot be given for this period. */
export const periodReasons = (said: PeriodReasons, { validFrom, validUntil }: Period): Reason[] =>
  validUntil && validUntil < validFrom ? [said.endsBefore('validUntil')] : [];
