import { judge, possibleActions } from '../../kernel/lifecycle.js';
import {
  CONVENTION_STATES,
  type ConventionAction,
  type ConventionFacts,
  conventionLifecycle,
  type ConventionState,
} from './convention.lifecycle.js';

const VOTED = 'a'.repeat(64);

/** A convention against which nothing speaks: text voted, act enforceable since 15/10/2019. */
const facts = (changes: Partial<ConventionFacts> = {}): ConventionFacts => ({
  today: '2019-10-21',
  amountCents: 65_000_00,
  body: 'Une subvention de 65 000,00 €.',
  textVersion: 2,
  annexedVersion: 2,
  annexedSha256: VOTED,
  act: {
    adoptedOn: '2019-09-26',
    receivedOn: '2019-10-14',
    publishedOn: '2019-10-15',
    notifiedOn: null,
    enforceableOn: '2019-10-15',
  },
  sentOn: '2019-10-02',
  beneficiarySignedOn: '2019-10-08',
  authoritySignedOn: '2019-10-16',
  given: { on: null, sha256: null },
  ...changes,
});
const given = (on: string | null, sha256: string | null = VOTED) => ({ given: { on, sha256 } });

const codes = (action: ConventionAction, state: ConventionState, changes: Partial<ConventionFacts>) => {
  const verdict = judge(conventionLifecycle, action, state, facts(changes));
  return verdict.allowed ? [] : verdict.reasons.map(({ code, field }) => (field ? `${code} ${field}` : code));
};

const NEXT: Record<ConventionState, ConventionAction[]> = {
  drafting: ['approve_text', 'cancel'],
  text_approved: ['return_text', 'annex', 'cancel'],
  annexed: ['take_off_agenda', 'vote', 'lapse'],
  voted: ['cancel', 'restore_annexed_text', 'send'],
  sent: ['cancel', 'restore_annexed_text', 'record_beneficiary_signature'],
  beneficiary_signed: ['cancel', 'sign'],
  authority_signed: ['terminate', 'notify'],
  notified: ['terminate'],
  never_signed: [],
  void: [],
  terminated: [],
};
const ACTIONS = Object.keys(conventionLifecycle.actions) as ConventionAction[];

describe('A convention', () => {
  it.each(CONVENTION_STATES)('%s goes where its table says and nowhere else', (state) => {
    const changes = (action: ConventionAction) => (action === 'restore_annexed_text' ? { textVersion: 3 } : {});
    const possible = ACTIONS.filter(
      (action) => judge(conventionLifecycle, action, state, facts(changes(action))).allowed,
    );
    expect(possible).toEqual(NEXT[state]);
  });

  it.each([
    ['approve_text', 'drafting', { body: 'Une subvention de 60 000,00 €.' }, ['amount_not_in_text body']],
    ['annex', 'text_approved', { amountCents: 60_000_00 }, ['amount_not_in_text body']],
    ['restore_annexed_text', 'sent', {}, ['text_already_annexed']],
    ['send', 'voted', { textVersion: 3 }, ['text_differs_from_annex']],
    ['send', 'voted', given('2019-09-25'), ['day_too_early sentOn']],
    ['send', 'voted', given('2019-10-22'), ['day_to_come sentOn']],
    ['send', 'voted', given('2019-09-26'), []],
    [
      'record_beneficiary_signature',
      'sent',
      { textVersion: 3, ...given('2019-10-01', 'b'.repeat(64)) },
      ['text_differs_from_annex', 'signed_text_differs signedSha256', 'day_too_early signedOn'],
    ],
    ['record_beneficiary_signature', 'sent', given('2019-10-02'), []],
    ['sign', 'beneficiary_signed', { textVersion: 3 }, ['text_differs_from_annex']],
    ['sign', 'beneficiary_signed', given(null, 'b'.repeat(64)), ['signed_text_differs signedSha256']],
    ['sign', 'beneficiary_signed', given('2019-10-14'), ['act_not_enforceable signedOn']],
    ['sign', 'beneficiary_signed', given('2019-10-15'), []],
    ['sign', 'beneficiary_signed', given('2019-10-07'), ['act_not_enforceable signedOn', 'day_too_early signedOn']],
    ['sign', 'beneficiary_signed', { today: '2019-10-14' }, ['act_not_enforceable']],
    ['notify', 'authority_signed', given('2019-10-15'), ['day_too_early notifiedOn']],
    ['notify', 'authority_signed', given('2019-10-22'), ['day_to_come notifiedOn']],
    ['notify', 'authority_signed', given('2019-10-16'), []],
  ] as [ConventionAction, ConventionState, Partial<ConventionFacts>, string[]][])(
    '%s from %s with %j: %j',
    (action, state, changes, expected) => {
      expect(codes(action, state, changes)).toEqual(expected);
    },
  );

  it('shows to the signatory the signature, and why not, before any day is given', () => {
    const act = { ...facts().act!, publishedOn: null, enforceableOn: null };
    const roles = { roles: ['signatory'] as const };
    const [sign] = possibleActions(conventionLifecycle, 'beneficiary_signed', facts({ act }), roles);
    expect(sign).toMatchObject({ name: 'sign', allowed: false });
    expect(sign!.reasons.map((reason) => reason.say('fr'))).toEqual([
      'L’acte n’est pas exécutoire : publication non précisée.',
    ]);
  });
});
