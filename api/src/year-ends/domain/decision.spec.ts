import { FISCAL_YEAR_STATES, type FiscalYearState } from '../../budget/domain/budget.js';
import { type DecisionFacts, decisionReasons, nextYearOpen, passage, type PassageFacts } from './decision.js';

const YEAR: PassageFacts = { budget: 'Budget principal', year: 2019, state: 'additional_period', nextState: 'voted' };

describe('The passage from a year to the next', () => {
  const open = (guards: typeof passage, change: (state: FiscalYearState) => Partial<PassageFacts>) =>
    FISCAL_YEAR_STATES.filter((state) => guards.every(({ unmet }) => unmet({ ...YEAR, ...change(state) }) === null));

  it('is decided in the additional period alone', () => {
    expect(open(passage, (state) => ({ state }))).toEqual(['additional_period']);
  });

  it('leads to a year that takes commitments, voted or not', () => {
    expect(open([nextYearOpen], (nextState) => ({ nextState }))).toEqual(['provisional', 'voted']);
    expect(nextYearOpen.unmet({ ...YEAR, nextState: null })).toMatchObject({ params: { year: 2020 } });
  });
});

describe('The decision on a commitment', () => {
  const DECIDED = { seenLeftCents: 100_00, cancelCents: 0, carryOverCents: 100_00, attachCents: 0 };
  const FACTS: DecisionFacts = {
    ...{ label: 'Les Lucioles · Festival', section: 'fonctionnement', leftCents: 100_00, dueCents: 0 },
    ...{ lastDecision: null, decided: DECIDED },
  };
  const CERTIFIED: Partial<DecisionFacts> = { dueCents: 40_00 };
  const past = { by: 'Claire Fabre', on: '2020-01-08' };

  it.each<[string, Partial<DecisionFacts>, Partial<DecisionFacts['decided']>, string[]]>([
    ['is taken on the whole of what is left', {}, {}, []],
    ['may part it', CERTIFIED, { carryOverCents: 10_00, cancelCents: 50_00, attachCents: 40_00 }, []],
    ['is refused on less', {}, { carryOverCents: 99_99 }, ['decision_not_whole']],
    ['is refused on more', {}, { cancelCents: 1 }, ['decision_not_whole']],
    ['is taken once', { leftCents: 0, lastDecision: past }, {}, ['decided_already']],
    ['is refused when a mandat came', { leftCents: 60_00 }, {}, ['left_changed']],
    ['is taken again on what a mandat gave back', { lastDecision: past }, {}, []],
    ['does not cancel what is due', CERTIFIED, { carryOverCents: 0, cancelCents: 100_00 }, ['due_not_cancelled']],
    [
      'attaches no more than what is due',
      CERTIFIED,
      { carryOverCents: 50_00, attachCents: 50_00 },
      ['only_certified_attached'],
    ],
    [
      'attaches no investment',
      { ...CERTIFIED, section: 'investissement' },
      { carryOverCents: 60_00, attachCents: 40_00 },
      ['investment_not_attached'],
    ],
    ['may carry over what is due', CERTIFIED, {}, []],
  ])('%s', (_, changes, decided, expected) => {
    const facts = { ...FACTS, ...changes, decided: { ...DECIDED, ...decided } };
    expect(decisionReasons(facts).map(({ code }) => code)).toEqual(expected);
  });
});
