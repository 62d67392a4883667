import type { WantedEnvelope } from '../../budget/domain/credits.js';
import { judge, possibleActions } from '../../kernel/lifecycle.js';
import { AWARD_STATES, type AwardState } from './award.js';
import { type AwardAction, type AwardFacts, awardLifecycle } from './award.lifecycle.js';

const ENVELOPE: WantedEnvelope = {
  envelopeId: 1,
  budget: 'Budget principal',
  year: 2019,
  yearState: 'voted',
  chapitre: '65',
  availableCents: 65_000_00,
  wantedCents: 65_000_00,
};

/** An award against which nothing speaks. */
const facts = (changes: Partial<AwardFacts> = {}): AwardFacts => ({
  awardCents: 65_000_00,
  partsCents: 65_000_00,
  linesCents: 65_000_00,
  instalmentsCents: 65_000_00,
  envelopes: [ENVELOPE],
  ...changes,
});

const NEXT: Record<AwardState, AwardAction[]> = {
  drafting: ['request_visa'],
  visa_requested: ['give_visa', 'return_to_draft', 'dismiss'],
  reserved: ['return_to_draft', 'grant', 'dismiss'],
  granted: [],
  dismissed: [],
};
const ACTIONS = Object.keys(awardLifecycle.actions) as AwardAction[];

describe('An award', () => {
  it.each(AWARD_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(awardLifecycle, action, state, facts()).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[AwardAction, AwardState, Partial<AwardFacts>, string[]]>([
    ['request_visa', 'drafting', { partsCents: 75_000_00 }, ['parts_do_not_add_up parts']],
    ['request_visa', 'drafting', { linesCents: 0 }, ['lines_do_not_add_up imputationLines']],
    ['request_visa', 'drafting', { instalmentsCents: 65_000_01 }, ['instalments_do_not_add_up instalments']],
    ['request_visa', 'drafting', { envelopes: [{ ...ENVELOPE, availableCents: 0 }] }, []],
    [
      'give_visa',
      'visa_requested',
      { envelopes: [{ ...ENVELOPE, availableCents: 64_999_99 }] },
      ['envelope_short imputationLines'],
    ],
    [
      'give_visa',
      'visa_requested',
      { envelopes: [{ ...ENVELOPE, yearState: 'closed', availableCents: 0 }] },
      ['fiscal_year_not_open null', 'envelope_short imputationLines'],
    ],
    ['grant', 'reserved', { envelopes: [{ ...ENVELOPE, yearState: 'closed', availableCents: 0 }] }, []],
    ['return_to_draft', 'reserved', { envelopes: [{ ...ENVELOPE, yearState: 'closed' }] }, []],
  ])('judges %s from %s with %j', (action, state, changes, expected) => {
    const verdict = judge(awardLifecycle, action, state, facts(changes));
    const reasons = verdict.allowed ? [] : verdict.reasons;
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('tells in full what does not add up', () => {
    const verdict = judge(awardLifecycle, 'request_visa', 'drafting', facts({ partsCents: 75_000_00 }));
    expect(verdict.allowed ? '' : verdict.reasons[0].say('fr')).toBe(
      'Les parts font 75\u00a0000,00\u00a0€, l’attribution 65\u00a0000,00\u00a0€.',
    );
  });

  it('shows the visa to finance alone', () => {
    const shownTo = (role: 'finance_officer' | 'manager' | 'signatory') =>
      possibleActions(awardLifecycle, 'visa_requested', facts(), { roles: [role] }).map(({ name }) => name);
    expect([shownTo('finance_officer'), shownTo('manager'), shownTo('signatory')]).toEqual([['give_visa'], [], []]);
  });
});
