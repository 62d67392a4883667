import { judge } from '../../kernel/lifecycle.js';
import { type DeliberationAction, type DeliberationFacts, deliberationLifecycle } from './deliberation.lifecycle.js';

const VOTED: DeliberationFacts = {
  today: '2019-10-20',
  adoptedOn: '2019-09-26',
  signedOn: null,
  transmittedOn: null,
  receivedOn: null,
  publishedOn: null,
  notifiedOn: null,
  given: null,
};
const codes = (action: DeliberationAction, on: string, known: Partial<DeliberationFacts> = {}, reason?: string) => {
  const given = { on, reason: reason ?? null };
  const verdict = judge(deliberationLifecycle, action, 'adopted', { ...VOTED, ...known, given });
  return verdict.allowed ? [] : verdict.reasons.map(({ code, field }) => `${code} ${field}`);
};
const ACTIONS = Object.keys(deliberationLifecycle.actions) as DeliberationAction[];

describe('A fact of an act', () => {
  it.each(ACTIONS)('%s is recorded from the day of the vote to today', (action) => {
    expect(judge(deliberationLifecycle, action, 'adopted', VOTED).allowed).toBe(true);
    expect(codes(action, '2019-09-26')).toEqual([]);
    expect(codes(action, '2019-10-20')).toEqual([]);
    expect(codes(action, '2019-09-25')).toEqual(['day_too_early on']);
    expect(codes(action, '2019-10-21')).toEqual(['day_to_come on']);
  });

  it.each([
    ['record_reception', '2019-10-01', { transmittedOn: '2019-10-02' }, ['day_too_early on']],
    ['record_reception', '2019-10-02', { transmittedOn: '2019-10-02' }, []],
    ['record_transmission', '2019-10-15', { receivedOn: '2019-10-14' }, ['day_too_late on']],
    ['record_transmission', '2019-10-14', { receivedOn: '2019-10-14' }, []],
    ['record_publication', '2019-10-01', { receivedOn: '2019-10-14', transmittedOn: '2019-10-10' }, []],
    ['record_signature', '2019-10-15', { receivedOn: '2019-10-14' }, []],
  ] as [DeliberationAction, string, Partial<DeliberationFacts>, string[]][])(
    '%s on %s, when it is known that %j: %j',
    (action, on, known, expected) => {
      expect(codes(action, on, known)).toEqual(expected);
    },
  );

  it('is corrected with a reason, and both faults are told at once', () => {
    const known = { receivedOn: '2019-10-13' };
    expect(codes('record_reception', '2019-10-14', known)).toEqual(['reason_required reason']);
    expect(codes('record_reception', '2019-10-14', known, 'Accusé relu')).toEqual([]);
    expect(codes('record_reception', '2019-10-21', known)).toEqual(['day_to_come on', 'reason_required reason']);
  });
});
