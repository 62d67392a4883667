import { judge } from '../../kernel/lifecycle.js';
import {
  FUNDING_AUTHORISATION_STATES,
  type FundingAuthorisationAction,
  type FundingAuthorisationFacts,
  fundingAuthorisationLifecycle,
  type FundingAuthorisationState,
} from './funding-authorisation.lifecycle.js';
import { type Candidate, unlistable } from './listing.js';

const facts = (changes: Partial<FundingAuthorisationFacts> = {}): FundingAuthorisationFacts => ({
  applicationCount: 4,
  coversUntil: '2021-12-31',
  report: null,
  heldOn: null,
  ...changes,
});

const NEXT: Record<FundingAuthorisationState, FundingAuthorisationAction[]> = {
  drafting: ['place_on_report', 'discard'],
  on_report: ['return_to_draft', 'authorise', 'dismiss'],
  authorised: [],
  dismissed: [],
};
const ACTIONS = Object.keys(fundingAuthorisationLifecycle.actions) as FundingAuthorisationAction[];

describe('A funding authorisation', () => {
  it.each(FUNDING_AUTHORISATION_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(fundingAuthorisationLifecycle, action, state, facts()).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[FundingAuthorisationAction, Partial<FundingAuthorisationFacts>, string[]]>([
    ['place_on_report', { applicationCount: 0 }, []],
    ['place_on_report', { coversUntil: null }, []],
    ['place_on_report', { applicationCount: 0, coversUntil: null }, ['authorises_nothing']],
    ['discard', { report: 'MET 21/20352/BM' }, ['on_a_report']],
  ])('judges %s with %j', (action, changes, expected) => {
    const verdict = judge(fundingAuthorisationLifecycle, action, 'drafting', facts(changes));
    expect(verdict.allowed ? [] : verdict.reasons.map(({ code }) => code)).toEqual(expected);
  });
});

describe('The applications that an authorisation names', () => {
  const fidamia: Candidate = {
    incomingGrantId: 1,
    application: 'FIDAMIA',
    state: 'filed',
    departmentId: 5,
    listedIn: null,
  };
  it.each<[string, Partial<Candidate>, string[]]>([
    ['filed', {}, []],
    ['only identified', { state: 'identified' }, []],
    ['already authorised', { state: 'pending' }, ['application_settled applicationIds.0']],
    ['abandoned', { state: 'abandoned' }, ['application_settled applicationIds.0']],
    ['of another department', { departmentId: 6 }, ['application_of_other_department applicationIds.0']],
    ['named elsewhere', { listedIn: 'Autre' }, ['application_listed_elsewhere applicationIds.0']],
  ])('may be one that is %s, or not', (_case, changes, expected) => {
    const reasons = unlistable([1], [{ ...fidamia, ...changes }], 5);
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('exist', () => {
    expect(unlistable([1, 2], [fidamia], 5).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown_application applicationIds.1',
    ]);
  });
});
