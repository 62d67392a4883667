import { judge } from '../../kernel/lifecycle.js';
import { FISCAL_YEAR_STATES, type FiscalYearState, READERS } from './budget.js';
import { type FiscalYearAction, type FiscalYearFacts, fiscalYearLifecycle } from './fiscal-year.lifecycle.js';

/** A year against which nothing speaks, long after it. */
const facts = (changes: Partial<FiscalYearFacts> = {}): FiscalYearFacts => ({
  today: '2020-06-01',
  year: 2019,
  openedCents: 1_000_00,
  reservedCents: 0,
  committedCents: 800_00,
  orderedCents: 800_00,
  mandatsUnderWay: 0,
  on: null,
  budgetGiven: false,
  ...changes,
});

const verdict = (action: FiscalYearAction, state: FiscalYearState, changes: Partial<FiscalYearFacts> = {}) => {
  const judged = judge(fiscalYearLifecycle, action, state, facts(changes));
  return judged.allowed ? judged.to : judged.reasons.map(({ code }) => code);
};

const LEADS: Readonly<Record<FiscalYearAction, Partial<Record<FiscalYearState, FiscalYearState>>>> = {
  start: { preparing: 'provisional' },
  vote: { preparing: 'voted', provisional: 'voted' },
  open_additional_period: { voted: 'additional_period' },
  close: { additional_period: 'closed' },
};

describe('A fiscal year', () => {
  it.each(Object.keys(LEADS) as FiscalYearAction[])('knows where %s leads from each state', (action) => {
    for (const state of FISCAL_YEAR_STATES)
      expect([state, verdict(action, state)]).toEqual([state, LEADS[action][state] ?? ['wrong_state']]);
  });

  it('starts before its vote from its first day', () => {
    expect(verdict('start', 'preparing', { today: '2018-12-31' })).toEqual(['year_not_begun']);
    expect(verdict('start', 'preparing', { today: '2019-01-01' })).toBe('provisional');
  });

  it('is voted with credits, on a day that has come, within the year; even before it begins', () => {
    expect(verdict('vote', 'provisional', { on: '2019-03-28' })).toBe('voted');
    expect(verdict('vote', 'preparing', { today: '2018-12-20', on: '2018-12-19' })).toBe('voted');
    expect(verdict('vote', 'preparing', { openedCents: 0, budgetGiven: true, on: '2019-03-28' })).toBe('voted');
    expect(verdict('vote', 'provisional', { openedCents: 0, on: '2020-06-02' })).toEqual([
      'no_credit_opened',
      'day_to_come',
      'voted_too_late',
    ]);
  });

  it('enters its additional period once it is over and nothing is reserved any more', () => {
    expect(verdict('open_additional_period', 'voted', { today: '2019-12-31', reservedCents: 1 })).toEqual([
      'year_not_over',
      'still_reserved',
    ]);
    expect(verdict('open_additional_period', 'voted', { today: '2020-01-01' })).toBe('additional_period');
  });

  it('is closed after the 31st of January, when every mandat is paid or ended', () => {
    expect(verdict('close', 'additional_period', { today: '2020-01-31', mandatsUnderWay: 2 })).toEqual([
      'additional_period_not_over',
      'mandats_under_way',
    ]);
    expect(verdict('close', 'additional_period', { today: '2020-02-01' })).toBe('closed');
  });

  it('is voted on its last day at the latest, and asks for no day while nobody gives one', () => {
    expect(verdict('vote', 'provisional', { today: '2020-01-15', on: '2019-12-31' })).toBe('voted');
    expect(verdict('vote', 'provisional', { today: '2020-01-15', on: '2020-01-01' })).toEqual(['voted_too_late']);
    expect(verdict('vote', 'provisional', { on: null })).toBe('voted');
  });

  it('tells the day, the amount or the number that is in the way, and the field where it is mended', () => {
    const told = (action: FiscalYearAction, state: FiscalYearState, changes: Partial<FiscalYearFacts>) => {
      const judged = judge(fiscalYearLifecycle, action, state, facts(changes));
      return judged.allowed ? [] : judged.reasons.map(({ field, params }) => [field, params]);
    };
    expect(told('start', 'preparing', { today: '2018-12-31' })).toEqual([[null, { from: '2019-01-01' }]]);
    expect(told('vote', 'provisional', { today: '2019-05-01', on: '2020-01-01' })).toEqual([
      ['on', expect.anything()],
      ['on', { until: '2019-12-31' }],
    ]);
    expect(told('open_additional_period', 'voted', { today: '2019-12-31', reservedCents: 7 })).toEqual([
      [null, { until: '2019-12-31' }],
      [null, { cents: 7 }],
    ]);
    expect(told('close', 'additional_period', { today: '2020-01-31', mandatsUnderWay: 2 })).toEqual([
      [null, { until: '2020-01-31' }],
      [null, { count: 2 }],
    ]);
  });

  it('begins in preparation, opened and advanced by finance alone, read by those who read credits and who look after it', () => {
    const { subject, initial, access, actions } = fiscalYearLifecycle;
    expect({ subject, initial, access }).toEqual({
      ...{ subject: 'fiscal_year', initial: 'preparing' },
      access: { read: [...READERS, 'administrator'], create: ['finance_officer'], modify: [] },
    });
    for (const { by } of Object.values(actions)) expect(by).toEqual(['finance_officer']);
  });

  it('says of each of its guards which text asks for it', () => {
    const guards = Object.values(fiscalYearLifecycle.actions).flatMap(({ when }) => when ?? []);
    expect(guards.map(({ source }) => Boolean(source))).toEqual(guards.map(() => true));
  });
});
