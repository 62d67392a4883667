import { type CalendarDay, isCalendarDay } from '../../../../kernel/calendar-day.js';
import { longDay } from '../../../../kernel/words.js';

export interface WrittenDay {
  readonly day: CalendarDay;
  readonly quote: string;
  readonly at: number;
}

/** The names that acts write, read from how the product writes them itself. */
const MONTHS = Array.from(
  { length: 12 },
  (_, month) => longDay(`2001-${String(month + 1).padStart(2, '0')}-02`).split(' ')[1]!,
);

const LONG = new RegExp(`\\b(\\d{1,2}|1er)\\s+(${MONTHS.join('|')})\\s+(\\d{4})\\b`, 'giu');
const SHORT = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;

const shaped = (year: string, month: number, day: string): CalendarDay =>
  `${year}-${String(month).padStart(2, '0')}-${day.replace('er', '').padStart(2, '0')}`;

const writtenIn = (text: string): WrittenDay[] =>
  [
    ...[...text.matchAll(LONG)].map((found) => ({
      day: shaped(found[3]!, MONTHS.indexOf(found[2]!.toLowerCase()) + 1, found[1]!),
      quote: found[0],
      at: found.index,
    })),
    ...[...text.matchAll(SHORT)].map((found) => ({
      day: shaped(found[3]!, Number(found[2]), found[1]!),
      quote: found[0],
      at: found.index,
    })),
  ].sort((one, other) => one.at - other.at);

/** « 26 septembre 2019 », « 1er janvier 2020 », « 26/09/2019 ». */
export const daysIn = (text: string): WrittenDay[] => writtenIn(text).filter(({ day }) => isCalendarDay(day));

/** « 31 septembre 2019 » */
export const impossibleDaysIn = (text: string): WrittenDay[] =>
  writtenIn(text).filter(({ day }) => !isCalendarDay(day));

export interface WrittenYear {
  readonly year: number;
  readonly quote: string;
}

const YEARS = [
  /\bexercices?(?:\s+budgétaires?)?\s+(\d{4})\b/giu,
  /\bcotisation(?:\s+annuelle)?\s+(\d{4})\b/giu,
  /\bbudget(?:\s+(?!prévisionnel\b)\p{L}[\p{L}’'-]*){0,8}\s+(\d{4})\b/giu,
  /\b(?:approuvée?|renouvelée?) pour (\d{4})\b/giu,
];

/** Years that a text gives to credits or dues; « créée en 2003 » is only told. */
export const yearsIn = (text: string): WrittenYear[] =>
  YEARS.flatMap((shape) => [...text.matchAll(shape)].map((found) => ({ year: Number(found[1]), quote: found[0] })));
