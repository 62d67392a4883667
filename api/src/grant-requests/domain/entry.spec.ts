import { type DatedEntry, entryReasons } from './entry.js';

const limits = { today: '2019-04-10', periodMonths: 60 };
const entry = (changes: Partial<DatedEntry> = {}): DatedEntry => ({
  fiscalYear: 2019,
  receivedOn: '2019-04-10',
  periodStart: '2019-01-01',
  periodEnd: '2019-12-31',
  ...changes,
});

describe('The dates of a request', () => {
  it.each<[string, Partial<DatedEntry>, string[]]>([
    ['a calendar year, received today', {}, []],
    ['a reception to come', { receivedOn: '2019-04-11' }, ['received_in_future receivedOn']],
    ['no period', { periodStart: null, periodEnd: null }, []],
    ['one day, the last of the year', { periodStart: '2019-12-31', periodEnd: '2019-12-31' }, []],
    ['a school year that ends in it', { periodStart: '2018-09-01', periodEnd: '2019-01-01' }, []],
    ['the year after', { periodStart: '2020-01-01', periodEnd: null }, ['period_outside_year periodStart']],
    ['the year before', { periodStart: null, periodEnd: '2018-12-31' }, ['period_outside_year periodEnd']],
    [
      'an end before the start',
      { periodEnd: '2018-12-31' },
      ['period_outside_year periodEnd', 'period_reversed periodEnd'],
    ],
    ['five years to the day', { periodEnd: '2023-12-31' }, []],
    ['one day more', { periodEnd: '2024-01-01' }, ['period_too_long periodEnd']],
  ])('%s', (_case, changes, expected) => {
    expect(entryReasons(entry(changes), limits).map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });
});
