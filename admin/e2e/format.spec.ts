import { describe, expect, test } from '@jest/globals';
import { readAmount } from '../src/shared/format/amounts.js';
import { daysBetween, readDay, showDay } from '../src/shared/format/days.js';
import { money, percent, shareOf } from '../src/shared/format/figures.js';
import { isBare, readAddress, sameFilters, writeAddress } from '../src/shared/format/listAddress.js';
import { differences, firstChoices, merged } from '../src/shared/format/merge.js';
import { frenchSpaces } from '../src/shared/format/typography.js';

const NBSP = '\u00a0';

describe('an amount typed or pasted', () => {
  test.each([
    ['1234,56', 123_456],
    ['1 234,56 €', 123_456],
    [`1${NBSP}234,56${NBSP}€`, 123_456],
    ['1\u202f234,56', 123_456],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1234.56', 123_456],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['1.234.567', 123_456_700],
    ['65 k€', 6_500_000],
    ['65,5 k€', 6_550_000],
    ['1,2 M€', 120_000_000],
    ['0', 0],
    ['65 000 euros', 6_500_000],
  ])('« %s » is understood', (text, cents) => {
    expect(readAmount(text)).toEqual({ kind: 'amount', cents });
  });

  test.each([
    ['1.234', [123_400, 123]],
    ['1,234', [123_400, 123]],
    ['65,000', [6_500_000, 6_500]],
  ])('« %s » is asked, not guessed', (text, readings) => {
    expect(readAmount(text)).toEqual({ kind: 'ambiguous', readings });
  });

  test.each(['douze', '12,34,5', '1.23.456', ',5', '12,', '12,3456', '-5', '1 234,567 k€', '99999999999999999'])(
    '« %s » is not understood',
    (text) => {
      expect(readAmount(text)).toEqual({ kind: 'not_understood' });
    },
  );

  test('nothing typed is nothing stated, never zero', () => {
    expect(readAmount('  ')).toEqual({ kind: 'empty' });
  });
});

describe('figures on screen', () => {
  test('always two decimals, the sign after, a true minus', () => {
    expect(money(6_500_000, 'fr')).toBe(`65${NBSP}000,00${NBSP}€`);
    expect(money(-4_000_000, 'fr')).toBe(`\u2212${NBSP}40${NBSP}000,00${NBSP}€`);
    expect(money(5, 'fr', { signed: true })).toBe(`+${NBSP}0,05${NBSP}€`);
    expect(money(123_456_789, 'en')).toBe('€1,234,567.89');
  });

  test('a share is rounded half up on exact cents', () => {
    expect(shareOf(1_500_000, 11_000_000)).toBe(1364);
    expect(shareOf(5_000_000, 57_000_000)).toBe(877);
    expect(shareOf(null, 57_000_000)).toBeNull();
    expect(percent(1364, 'fr')).toBe(`13,64${NBSP}%`);
    expect(percent(7000, 'fr', { short: true })).toBe(`70${NBSP}%`);
  });
});

describe('days', () => {
  test.each([
    ['15/10/2019', '2019-10-15'],
    ['5/1/2020', '2020-01-05'],
    ['15.10.2019', '2019-10-15'],
    ['15102019', '2019-10-15'],
    ['2019-10-15', '2019-10-15'],
    ['29/02/2020', '2020-02-29'],
  ])('« %s » is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each(['29/02/2019', '31/04/2019', '15/10/19', '15/13/2019', 'demain', ''])('« %s » is no day', (text) => {
    expect(readDay(text)).toBeNull();
  });

  test('are shown day first and counted without a clock', () => {
    expect(showDay('2019-09-26')).toBe('26/09/2019');
    expect(daysBetween('2019-03-30', '2019-04-01')).toBe(2);
  });
});

describe('two people on one record', () => {
  const base = { proposedCents: 1_500_000, fonction: null, title: '3 jours' };
  const mine = { proposedCents: 1_250_000, fonction: '67', title: '3 jours de l’intelligence' };
  const theirs = { proposedCents: 1_500_000, fonction: '61', title: '3 jours de l’intelligence' };
  const found = differences(['proposedCents', 'fonction', 'title', 'kind'], base, mine, theirs);

  test('only what differs is asked, and only where both sides changed it', () => {
    expect(found.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['proposedCents', 'mine'],
      ['fonction', 'both'],
      ['title', 'same'],
    ]);
    expect(firstChoices(found)).toEqual({ proposedCents: 'mine' });
  });

  test('the choices make the version to save', () => {
    expect(merged(theirs, found, { proposedCents: 'mine', fonction: 'theirs' })).toEqual({
      ...theirs,
      proposedCents: 1_250_000,
    });
  });
});

test('French punctuation keeps to its word', () => {
  expect(frenchSpaces('« Attendu : rien » ? 13,64 %')).toBe(
    `«${NBSP}Attendu${NBSP}: rien${NBSP}»${NBSP}? 13,64${NBSP}%`,
  );
});

describe('the address of a list', () => {
  const start = { filters: { year: [2019] }, sort: { field: 'id', order: 'DESC' } } as const;
  const narrowed = {
    filters: { state: ['proposed'], q: 'l’eau, été' },
    sort: { field: 'amountCents', order: 'ASC' },
    page: 3,
    perPage: 25,
    columns: ['state', 'number'],
    density: 'comfortable',
  } as const;

  test('says how the list is read, and reads back the same', () => {
    expect(readAddress(writeAddress(narrowed), start)).toEqual(narrowed);
  });

  test('says nothing of columns and density that are those of the list', () => {
    const address = writeAddress({ ...narrowed, columns: null, density: 'dense' });
    expect(address).not.toMatch(/columns|density|perPage/);
    expect(readAddress(address, start)).toMatchObject({ columns: null, density: 'dense', perPage: 25 });
  });

  test.each([
    ['', true],
    ['?utm=1', true],
    ['?filter={}', false],
    ['?page=2', false],
  ])('« %s » is bare: %s', (search, expected) => {
    expect(isBare(search)).toBe(expected);
  });

  test('starts with the filters of the list only when it is bare', () => {
    expect(readAddress('', start).filters).toEqual({ year: [2019] });
    expect(readAddress('?page=2', start).filters).toEqual({});
  });

  test.each(['?filter=', '?filter=[1]', '?filter={', '?filter=null&page=0&perPage=x&columns='])(
    'spoilt by hand (%s), it narrows nothing',
    (search) => {
      expect(readAddress(search, start)).toMatchObject({ filters: {}, page: 1, perPage: 25, columns: null });
    },
  );

  test('the same filters are the same whatever their order', () => {
    expect(sameFilters({ state: ['a'], year: [2019] }, { year: ['2019'], state: ['a'] })).toBe(true);
    expect(sameFilters({ state: ['a'] }, { state: ['b'] })).toBe(false);
  });
});
