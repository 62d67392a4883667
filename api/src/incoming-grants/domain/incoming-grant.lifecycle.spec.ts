import { judge, possibleActions } from '../../kernel/lifecycle.js';
import type { Authorisation } from './coverage.js';
import { INCOMING_GRANT_STATES, type IncomingGrantState } from './incoming-grant.js';
import {
  type IncomingGrantAction,
  type IncomingGrantFacts,
  incomingGrantLifecycle,
} from './incoming-grant.lifecycle.js';

const nothing: IncomingGrantFacts['given'] = { on: null, receivedCents: null, reason: null, authorisationId: null };

/** Voted on 07/10/2021, for the programme, until the end of the year. */
const blanket: Authorisation = {
  authorisedOn: '2021-10-07',
  programme: 'Plan de relance',
  sameProgramme: true,
  coversUntil: '2021-12-31',
  lists: false,
};

/** An application against which nothing speaks. */
const facts = (changes: Partial<IncomingGrantFacts> = {}): IncomingGrantFacts => ({
  today: '2022-06-30',
  filedOn: '2021-05-20',
  authorisedOn: '2021-10-07',
  decidedOn: '2021-11-15',
  agreedOn: '2021-12-10',
  claimedOn: '2022-03-01',
  receivedOn: '2022-04-12',
  justifiedOn: '2022-05-30',
  receivedCents: 100_000_00,
  listedIn: null,
  coverable: true,
  authorisation: { ...blanket, lists: true },
  given: nothing,
  ...changes,
});
const given = (changes: Partial<IncomingGrantFacts['given']>) => ({ given: { ...nothing, ...changes } });

const NEXT: Record<IncomingGrantState, Partial<Record<IncomingGrantAction, IncomingGrantState>>> = {
  identified: { file: 'filed', attach: 'authorised', authorise: 'authorised', abandon: 'abandoned' },
  filed: { attach: 'pending', authorise: 'pending', abandon: 'abandoned' },
  authorised: { file: 'pending', abandon: 'abandoned' },
  pending: { record_award: 'awarded', record_refusal: 'refused', abandon: 'abandoned' },
  awarded: { record_agreement: 'agreed', abandon: 'abandoned' },
  refused: {},
  agreed: { record_claim: 'claimed', abandon: 'abandoned' },
  claimed: { record_receipt: 'received' },
  received: { record_claim: 'claimed', record_receipt: 'received', record_justification: 'justified' },
  justified: { close: 'closed' },
  closed: {},
  abandoned: {},
};
const ACTIONS = Object.keys(incomingGrantLifecycle.actions) as IncomingGrantAction[];

describe('An incoming grant', () => {
  it.each(INCOMING_GRANT_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.flatMap((action) => {
      const verdict = judge(incomingGrantLifecycle, action, state, facts());
      return verdict.allowed ? [[action, verdict.to]] : [];
    });
    expect(Object.fromEntries(possible)).toEqual(NEXT[state]);
  });

  it.each<[IncomingGrantAction, IncomingGrantState, Partial<IncomingGrantFacts>, string[]]>([
    ['file', 'identified', { authorisation: null, ...given({ on: '2021-05-20' }) }, []],
    ['file', 'identified', { authorisation: null, ...given({ on: '2022-07-01' }) }, ['day_to_come on']],
    ['file', 'authorised', { authorisation: blanket, ...given({ on: '2021-12-31' }) }, []],
    ['file', 'authorised', { authorisation: blanket, ...given({ on: '2022-01-01' }) }, ['authorisation_ended on']],
    ['file', 'authorised', given({ on: '2022-01-01' }), []],
    ['file', 'authorised', { authorisation: blanket }, []],
    ['record_award', 'pending', given({ on: '2021-05-19' }), ['day_too_early on']],
    ['record_award', 'pending', given({ on: '2021-09-01' }), []],
    ['record_refusal', 'pending', given({ on: '2022-07-01' }), ['day_to_come on']],
    ['record_agreement', 'awarded', given({ on: '2021-10-06' }), ['day_too_early on', 'day_too_early on']],
    ['record_agreement', 'awarded', given({ on: '2021-11-15' }), []],
    ['record_claim', 'agreed', { receivedOn: null, ...given({ on: '2021-12-09' }) }, ['day_too_early on']],
    ['record_claim', 'received', given({ on: '2022-04-11' }), ['day_too_early on']],
    ['record_receipt', 'claimed', given({ on: '2022-02-28' }), ['day_too_early on']],
    ['record_receipt', 'received', given({ receivedCents: 99_999_99 }), ['receipt_decreased reason']],
    ['record_receipt', 'received', given({ receivedCents: 99_999_99, reason: 'Erreur de saisie' }), []],
    ['record_justification', 'received', given({ on: '2022-04-11' }), ['day_too_early on']],
    ['close', 'justified', given({ on: '2022-05-29' }), ['day_too_early on']],
    ['abandon', 'filed', { listedIn: 'Plan de relance' }, ['listed_in_authorisation null']],
    ['authorise', 'filed', { listedIn: 'Plan de relance' }, []],
  ])('judges %s from %s with %j', (action, state, changes, expected) => {
    expect(against(action, state, changes)).toEqual(expected);
  });

  const attaching = (changes: Partial<IncomingGrantFacts>) => ({
    authorisation: blanket,
    ...given({ authorisationId: 7 }),
    ...changes,
  });
  it.each<[string, Partial<IncomingGrantFacts>, string[]]>([
    ['filed on its last day', { filedOn: '2021-12-31' }, []],
    ['filed the day after', { filedOn: '2022-01-01' }, ['authorisation_ended authorisationId']],
    ['filed before the vote', { filedOn: '2021-09-01' }, []],
    ['not filed, on its last day', { filedOn: null, today: '2021-12-31' }, []],
    ['not filed, the day after', { filedOn: null, today: '2022-01-01' }, ['authorisation_ended authorisationId']],
    [
      'of another programme',
      { authorisation: { ...blanket, sameProgramme: false } },
      ['other_programme authorisationId'],
    ],
    [
      'under an authorisation that only names',
      { authorisation: { ...blanket, coversUntil: null } },
      ['authorisation_not_blanket authorisationId'],
    ],
    [
      'under one that is not voted',
      { authorisation: { ...blanket, authorisedOn: null } },
      ['authorisation_not_voted authorisationId'],
    ],
    ['under none that exists', { authorisation: null }, ['unknown_authorisation authorisationId']],
    ['while a coming vote names it', { listedIn: 'Autre' }, ['listed_in_authorisation null']],
  ])('is attached to a blanket: %s', (_case, changes, expected) => {
    expect(against('attach', 'filed', attaching({ filedOn: '2021-11-02', ...changes }))).toEqual(expected);
  });

  it('is shown as attachable only when some blanket covers it', () => {
    expect(against('attach', 'identified', { coverable: false })).toEqual(['no_authorisation null']);
    expect(against('attach', 'identified', { coverable: true })).toEqual([]);
  });

  it.each([
    ['grants_officer', 'claimed', []],
    ['finance_officer', 'claimed', ['record_receipt']],
    ['finance_officer', 'pending', []],
    ['assembly_clerk', 'filed', []],
    ['manager', 'pending', []],
  ] as const)('shows to a %s what they can do of one that is %s', (role, state, expected) => {
    const shown = possibleActions(incomingGrantLifecycle, state, facts(), { roles: [role] });
    expect(shown.map(({ name }) => name)).toEqual(expected);
  });
});

function against(action: IncomingGrantAction, state: IncomingGrantState, changes: Partial<IncomingGrantFacts>) {
  const verdict = judge(incomingGrantLifecycle, action, state, facts(changes));
  return verdict.allowed ? [] : verdict.reasons.map(({ code, field }) => `${code} ${field}`);
}
