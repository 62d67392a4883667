import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isCalendarDay, laterOf, today } from './calendar-day.js';

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays('1900-01-01', count));

describe('A calendar day', () => {
  it.each(['2019-09-26', '2020-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('is %p', (value) => {
    expect(isCalendarDay(value)).toBe(true);
  });

  it.each<[unknown, string]>([
    ['2019-02-29', 'not a leap year'],
    ['1900-02-29', 'a century is not a leap year'],
    ['2019-02-30', 'no such day'],
    ['2019-04-31', 'no such day'],
    ['2019-13-01', 'no such month'],
    ['2019-00-10', 'no such month'],
    ['2019-01-00', 'no such day'],
    ['1899-12-31', 'before 1900'],
    ['2200-01-01', 'after 2199'],
    ['0019-09-26', 'a year in two digits'],
    ['2019-9-26', 'one digit'],
    ['26/09/2019', 'as it is read'],
    ['2019-09-26T00:00:00Z', 'an instant'],
    ['2019-09-26\n', 'a line'],
    ['', 'nothing'],
    [null, 'nothing'],
    [20190926, 'a number'],
    [new Date(0), 'a Date'],
  ])('is not %p: %s', (value, _because) => {
    expect(isCalendarDay(value)).toBe(false);
  });
});

describe('Counting days', () => {
  it.each([
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-03-31', 0, '2019-03-31'],
    ['2019-03-30', 2, '2019-04-01'],
    ['2019-10-26', 2, '2019-10-28'],
    ['2020-01-01', -366, '2018-12-31'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('counts back what it has added', () => {
    fc.assert(fc.property(anyDay, fc.nat(9_000), (day, count) => daysBetween(day, addDays(day, count)) === count));
  });

  it('gives real days, which sort as they follow', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(isCalendarDay(one)).toBe(true);
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1);
        expect(addDays(one, daysBetween(one, other))).toBe(other);
      }),
    );
  });

  it.each([
    ['2019-02-29', 1],
    ['2019-02-28', 0.5],
    ['2199-12-31', 1],
    ['1900-01-01', -1],
    ['2019-01-01', 1e12],
  ])('refuses %s and %p days', (day, count) => {
    expect(() => addDays(day, count)).toThrow(RangeError);
  });
  it('refuses to count from a day that does not exist', () => {
    expect(() => daysBetween('2019-02-29', '2019-03-01')).toThrow(RangeError);
  });
});

describe('Counting months', () => {
  it.each([
    ['2019-12-31', 6, '2020-06-30', 'a financial report is due six months after the fiscal year'],
    ['2019-01-31', 1, '2019-02-28', 'the last day when that day does not exist'],
    ['2020-01-31', 1, '2020-02-29', 'of a leap year'],
    ['2020-02-29', 12, '2021-02-28', 'a year later'],
    ['2019-11-15', 2, '2020-01-15', 'over the year'],
    ['2020-01-15', -1, '2019-12-15', 'back over the year'],
    ['2019-03-31', -1, '2019-02-28', 'back to a shorter month'],
    ['2019-09-26', 0, '2019-09-26', 'none'],
  ])('%s and %i months is %s: %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('reaches the month that was asked, on the same day or its last one', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(120), (day, count) => {
        const reached = addMonths(day, count);
        const monthOf = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(monthOf(reached) - monthOf(day)).toBe(count);
        expect(reached.slice(8) === day.slice(8) || addDays(reached, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  it.each([
    ['2199-12-31', 1],
    ['1900-01-01', -1],
    ['1900-01-01', -12 * 1850],
    ['2019-02-29', 1],
    ['2019-01-01', 1.5],
  ])('refuses %s and %p months', (day, count) => {
    expect(() => addMonths(day, count)).toThrow(RangeError);
  });
});

describe('The later of two days', () => {
  it.each([
    ['2019-10-01', '2019-10-03', '2019-10-03'],
    ['2019-10-03', '2019-10-01', '2019-10-03'],
    ['2019-10-03', '2019-10-03', '2019-10-03'],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(laterOf(one, other)).toBe(expected);
  });
  it('needs both to be known', () => expect(() => laterOf('2019-10-01', '')).toThrow(RangeError));
});

describe('Today', () => {
  it.each([
    ['2019-09-26T12:00:00Z', 'Europe/Paris', '2019-09-26'],
    ['2019-07-31T22:30:00Z', 'Europe/Paris', '2019-08-01'],
    ['2019-12-31T22:59:59Z', 'Europe/Paris', '2019-12-31'],
    ['2019-12-31T23:00:00Z', 'Europe/Paris', '2020-01-01'],
    ['2019-09-26T03:00:00Z', 'America/Martinique', '2019-09-25'],
  ])('at %s in %s is %s', (instant, zone, expected) => {
    expect(today(zone, new Date(instant))).toBe(expected);
  });
  it('is not defined in a zone that does not exist', () => {
    expect(() => today('Europe/Marseille', new Date(0))).toThrow(RangeError);
  });
});
