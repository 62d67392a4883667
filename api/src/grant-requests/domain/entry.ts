import { addMonths, type CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import { grantRequestReasons as reasons } from './grant-request.reasons.js';

/** The dated facts of a request, as entered. */
export interface DatedEntry {
  readonly fiscalYear: number;
  readonly receivedOn: CalendarDay;
  readonly periodStart: CalendarDay | null;
  readonly periodEnd: CalendarDay | null;
}

/** What the house knows on the day of the entry. */
export interface EntryLimits {
  readonly today: CalendarDay;
  /** The longest period that a request may cover. */
  readonly periodMonths: number;
}

/** Why the dates of a request cannot be, each with its field. A date that is not stated is not judged. */
export function entryReasons(entry: DatedEntry, limits: EntryLimits): Reason[] {
  const { fiscalYear: year, receivedOn, periodStart, periodEnd } = entry;
  const { today, periodMonths: months } = limits;
  const startsLate = periodStart !== null && periodStart > `${year}-12-31`;
  const endsEarly = periodEnd !== null && periodEnd < `${year}-01-01`;
  const bounded = periodStart !== null && periodEnd !== null && !startsLate;
  return [
    ...(receivedOn > today ? [reasons.received_in_future({}, 'receivedOn')] : []),
    ...(startsLate ? [reasons.period_outside_year({ year }, 'periodStart')] : []),
    ...(endsEarly ? [reasons.period_outside_year({ year }, 'periodEnd')] : []),
    ...(bounded && periodEnd < periodStart ? [reasons.period_reversed({}, 'periodEnd')] : []),
    ...(bounded && periodEnd >= addMonths(periodStart, months)
      ? [reasons.period_too_long({ months }, 'periodEnd')]
      : []),
  ];
}
