import { type CalendarDay, daysBetween } from '../kernel/calendar-day.js';

/** How values are written in an XLSX file: days as counts of days, text as the format can hold it. */

const EPOCH = '1970-01-01';
/** The first of January 1970, as a spreadsheet counts days. */
const EPOCH_NUMBER = 25_569;
const MINUTES_A_DAY = 24 * 60;

export const dayNumber = (day: CalendarDay): number => EPOCH_NUMBER + daysBetween(EPOCH, day);

const IN_PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** A spreadsheet knows no time zone: the hour is that of the clock in Paris. */
export function instantNumber(instant: Date): number {
  const parts = new Map(IN_PARIS.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = ['year', 'month', 'day'].map((part) => parts.get(part as 'day')).join('-');
  return dayNumber(day) + (Number(parts.get('hour')) * 60 + Number(parts.get('minute'))) / MINUTES_A_DAY;
}

/** Beyond it a spreadsheet says that the file is damaged. */
const LONGEST_TEXT = 32_767;
/** What XML cannot hold, and half characters. */
const IMPOSSIBLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;
/** The format's own way to write a character: a text that merely looks so is written so that it stays as it is. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** A cell of text is a text, whatever it begins with: it needs no apostrophe to be safe. */
export function sheetText(text: string): string {
  const held = text.replace(/\r\n?/g, '\n').replace(IMPOSSIBLE, '').replace(ESCAPE, '_x005F_');
  return held.length > LONGEST_TEXT ? `${held.slice(0, LONGEST_TEXT - 1)}…` : held;
}
