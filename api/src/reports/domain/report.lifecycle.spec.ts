import { judge } from '../../kernel/lifecycle.js';
import { type AwardItem, awardConditions } from './award-item.js';
import { judgedBy } from './item.js';
import {
  REPORT_STATES,
  type ReportAction,
  type ReportFacts,
  reportLifecycle,
  type ReportState,
} from './report.lifecycle.js';

const medinsoft: AwardItem = {
  id: 7,
  name: 'Medinsoft',
  state: 'reserved',
  amountCents: 65_000_00,
  addsUp: true,
  convention: { state: 'text_approved', statesAmount: true },
  conventionRequired: true,
  yearCents: 65_000_00,
  thresholdCents: 23_000_00,
};
const planned = { body: 'bureau', heldOn: '2019-09-26', state: 'planned' } as const;
const held = { ...planned, state: 'held' } as const;

const item = (award: AwardItem) => ({ visaOn: '2019-09-16', unmet: judgedBy(awardConditions, award) });
const facts = (award: Partial<AwardItem>, sitting: ReportFacts['sitting'] = null): ReportFacts => ({
  body: 'bureau',
  stops: [],
  items: [item(medinsoft), item({ ...medinsoft, id: 8, name: 'Pôle SCS', ...award })],
  sitting,
});
const against = (action: ReportAction, state: ReportState, given: ReportFacts) => {
  const verdict = judge(reportLifecycle, action, state, given);
  return verdict.allowed ? [] : verdict.reasons.map(({ code, params }) => [code, params['name'] ?? null]);
};

const NEXT: Record<ReportState, ReportAction[]> = {
  drafting: ['request_visas'],
  visas: ['return_to_draft', 'approve'],
  ready: ['return_to_draft', 'place_on_agenda', 'withdraw'],
  on_agenda: ['adjourn', 'adopt', 'withdraw', 'reject'],
  adopted: [],
  rejected: [],
  withdrawn: [],
};
const ACTIONS = Object.keys(reportLifecycle.actions) as ReportAction[];

describe('A report', () => {
  it.each(REPORT_STATES)('%s goes where its table says and nowhere else', (state) => {
    const sitting = state === 'on_agenda' ? held : planned;
    const possible = ACTIONS.filter((action) => judge(reportLifecycle, action, state, facts({}, sitting)).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each([
    ['request_visas', 'drafting', { addsUp: false }, ['award_does_not_add_up']],
    ['approve', 'visas', { state: 'visa_requested' }, ['visa_missing']],
    ['approve', 'visas', { convention: null }, ['convention_required']],
    ['approve', 'visas', { convention: null, conventionRequired: false }, []],
    [
      'approve',
      'visas',
      { convention: { state: 'drafting', statesAmount: true }, conventionRequired: false },
      ['convention_text_not_approved'],
    ],
    [
      'approve',
      'visas',
      { convention: { state: 'text_approved', statesAmount: false } },
      ['convention_amount_differs'],
    ],
    ['approve', 'visas', { state: 'visa_requested', convention: null }, ['visa_missing', 'convention_required']],
    ['place_on_agenda', 'ready', { convention: null }, ['convention_required']],
    ['place_on_agenda', 'ready', { state: 'visa_requested' }, ['visa_missing']],
  ] as [ReportAction, ReportState, Partial<AwardItem>, string[]][])(
    '%s from %s, when one award has %j: %j, naming it',
    (action, state, award, codes) => {
      expect(against(action, state, facts(award))).toEqual(codes.map((code) => [code, 'Pôle SCS']));
    },
  );

  it('asks for no visa while it decides nothing', () => {
    expect(against('request_visas', 'drafting', { ...facts({}), items: [] })).toEqual([['decides_nothing', null]]);
  });

  it.each([
    ['place_on_agenda', 'ready', { ...planned, body: 'conseil' }, ['sitting_of_other_body']],
    ['place_on_agenda', 'ready', held, ['sitting_already_held']],
    ['place_on_agenda', 'ready', { ...planned, heldOn: '2019-09-16' }, []],
    ['place_on_agenda', 'ready', { ...planned, heldOn: '2019-09-15' }, ['sitting_before_visas']],
    ['adopt', 'on_agenda', planned, ['sitting_not_held']],
    ['reject', 'on_agenda', planned, ['sitting_not_held']],
    ['adjourn', 'on_agenda', planned, []],
  ] as [ReportAction, ReportState, ReportFacts['sitting'], string[]][])(
    '%s from %s, at the sitting %j: %j',
    (action, state, sitting, codes) => {
      expect(against(action, state, facts({}, sitting)).map(([code]) => code)).toEqual(codes);
    },
  );
});
