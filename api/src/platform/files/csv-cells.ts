import { stringify } from 'csv-stringify/sync';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';

/** How values are written in a file that a French spreadsheet opens, each exactly, none of them run. */

/** Tabs and ends of line too: a spreadsheet skips them before it looks for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A spreadsheet would read these digits as a number, round them or drop their zeros. */
const DIGITS_TO_KEEP = /^(?:0\d+|\d{12,})$/;

export function textCell(text: string): string {
  if (DIGITS_TO_KEEP.test(text)) return `="${text}"`;
  return FORMULA.test(text) ? `'${text}` : text;
}

/** `1234,56`: no thousands, no currency, so that it is summed. */
export function amountCell(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

export const dayCell = (day: CalendarDay): string => day.split('-').reverse().join('/');

const INSTANT = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

export const instantCell = (instant: Date): string => INSTANT.format(instant).replace(/[\s,]+/, ' ');

/** A byte order mark tells the encoding to a spreadsheet that would guess another. */
export const BYTE_ORDER_MARK = '\ufeff';

export const linesOf = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ });
