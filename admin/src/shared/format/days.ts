/** A day is the text `YYYY-MM-DD` from the database to the eye: no Date, no time zone, no shift. */
export type CalendarDay = string;

export const isDay = (value: unknown): value is CalendarDay =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** `26/09/2019` in both languages: the house writes its days one way. */
export const showDay = (day: CalendarDay): string => day.slice(0, 10).split('-').reverse().join('/');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads `15/10/2019`, `15.10.2019`, `15-10-2019`, `15102019` and `2019-10-15`; null when it is not a day. */
export function readDay(text: string): CalendarDay | null {
  const bare = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const french = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(bare);
  const parts = iso ? [iso[1], iso[2], iso[3]] : french ? [french[3], french[2], french[1]] : null;
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const exists = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

/** `Mardi 15 octobre 2019`: the first page alone names the day of the week. */
export function longDay(day: CalendarDay, language: 'fr' | 'en'): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  const words = day ? format.format(stamp(day)) : '';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const stamp = (day: CalendarDay): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Whole days between two days: ages are counted on the business calendar, never on the clock. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((stamp(to) - stamp(from)) / 86_400_000);

/** `14/10/2019 à 09:42` needs the clock of the reader: only for what was recorded, never for a rule. */
export function showInstant(instant: string): { day: string; time: string } {
  const at = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    day: `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
