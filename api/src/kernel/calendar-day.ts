/**
 * A day of the calendar, 'YYYY-MM-DD', from PostgreSQL's date to the screen: no hour, no zone, no Date object.
 * The shape sorts as it reads, so that days are compared with < and >.
 */
export type CalendarDay = string;

const SHAPE = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Whether the value is a day that exists, from 1900-01-01 to 2199-12-31. */
export function isCalendarDay(value: unknown): boolean {
  return typeof value === 'string' && SHAPE.test(value) && dayAt(serialOf(value)) === value;
}

/**
 * The day `count` days later, or earlier when negative.
 * @throws RangeError when `day` is not a calendar day, `count` is not whole, or the result leaves 1900–2199
 */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return checked(dayAt(serialOf(checked(day)) + whole(count)));
}

/**
 * The same day `count` months later, or earlier when negative; the last of the month when that day does not exist:
 * one month after 31 January is 28 February.
 * @throws RangeError when `day` is not a calendar day, `count` is not whole, or the result leaves 1900–2199
 */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const from = partsOf(checked(day));
  const months = from.year * 12 + (from.month - 1) + whole(count);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return checked(`${year}-${twoDigits(month)}-${twoDigits(Math.min(from.day, lastDay))}`);
}

/**
 * How many days after `from` comes `to`; negative when it comes before.
 * @throws RangeError when one is not a calendar day
 */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return serialOf(checked(to)) - serialOf(checked(from));
}

/**
 * The later of two known days.
 * @throws RangeError when one is not a calendar day
 */
export function laterOf(one: CalendarDay, other: CalendarDay): CalendarDay {
  return checked(one) > checked(other) ? one : other;
}

/**
 * The day it is at the instant `now` in a time zone: at 23:30 UTC in summer, it is already tomorrow in Europe/Paris.
 * @throws RangeError when the zone is unknown or the instant invalid
 */
export function today(zone: string, now: Date): CalendarDay {
  const named = new Map(
    clockOf(zone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return checked(`${named.get('year')}-${named.get('month')}-${named.get('day')}`);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one costs more than a query, and each transaction asks the day. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  clocks.set(zone, clock);
  return clock;
}

function partsOf(day: CalendarDay) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function serialOf(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

function dayAt(serial: number): CalendarDay {
  return new Date(serial * MS_PER_DAY).toISOString().slice(0, 10);
}

function checked(day: CalendarDay): CalendarDay {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return day;
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`);
  return count;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
