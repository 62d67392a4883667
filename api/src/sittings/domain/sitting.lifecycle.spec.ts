import { judge } from '../../kernel/lifecycle.js';
import { type SittingFacts, sittingLifecycle } from './sitting.lifecycle.js';

const READY: SittingFacts = { today: '2019-09-26', heldOn: '2019-09-26', memberCount: 33 };
const hold = (facts: Partial<SittingFacts>, state: 'planned' | 'held' = 'planned') => {
  const verdict = judge(sittingLifecycle, 'hold', state, { ...READY, ...facts });
  return verdict.allowed ? verdict.to : verdict.reasons.map(({ code }) => code);
};

describe('A sitting', () => {
  it('is held on its day, with its attendance, once', () => {
    expect(hold({})).toBe('held');
    expect(hold({}, 'held')).toEqual(['wrong_state']);
  });

  it('is not held before its day nor without members, and both are told', () => {
    expect(hold({ today: '2019-09-25', memberCount: 0 })).toEqual(['day_not_come', 'no_member']);
    expect(hold({ today: '2019-12-01' })).toBe('held');
  });
});
