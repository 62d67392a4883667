import type { Guard } from '../../kernel/lifecycle.js';
import { judge } from '../../kernel/lifecycle.js';
import { certification, type CertificationFacts } from './certification.js';
import { type LiquidationFacts, PAYMENT_STATES, paymentLifecycle } from './payment.lifecycle.js';

const [NADIA, CLAIRE, KARIM] = [1, 2, 3];
const ENFORCEABLE = {
  receivedOn: '2019-10-14',
  publishedOn: '2019-10-15',
  notifiedOn: null,
  enforceableOn: '2019-10-15',
};

type Facts = CertificationFacts & LiquidationFacts;

/** The balance of Medinsoft, against which nothing speaks. */
const facts = (changes: Partial<Facts> = {}): Facts => ({
  today: '2020-05-18',
  actorId: CLAIRE,
  awardState: 'granted',
  act: ENFORCEABLE,
  conventionState: 'notified',
  conventionSignedOn: '2019-10-21',
  conventionRequired: true,
  condition: 'financial_report_accepted',
  earmarkedParts: 1,
  unaccountedParts: [],
  alreadyCertified: false,
  instalmentCents: 13_000_00,
  balanceCents: 13_000_00,
  amountCents: 13_000_00,
  certifiedBy: NADIA,
  beneficiaryKind: 'association',
  siret: '73282932000074',
  stopReason: null,
  account: { providedBy: KARIM, confirmedBy: KARIM, usableFrom: '2019-10-20' },
  fiscalYears: [{ budget: 'Budget principal', year: 2019, state: 'additional_period' }],
  paymentCents: 13_000_00,
  bearableCents: 13_000_00,
  ...changes,
});

const told = (guards: readonly Guard<Facts>[], changes: Partial<Facts>) =>
  guards
    .flatMap((guard) => guard.unmet(facts(changes)) ?? [])
    .map(({ code, field, params }) =>
      [code, field, ...Object.values(params)].filter((part) => part !== null).join(' '),
    );

const ENTITLEMENT: [string, Partial<Facts>, string[]][] = [
  ['waits for an act that is voted', { act: null }, ['act_not_enforceable vote']],
  [
    'waits for an act that is published',
    { act: { ...ENFORCEABLE, publishedOn: null, enforceableOn: null } },
    ['act_not_enforceable publication'],
  ],
  ['waits for the day of the act', { today: '2019-10-14' }, ['act_not_enforceable 2019-10-15']],
  [
    'waits for the notification of the convention',
    { conventionState: 'authority_signed' },
    ['convention_not_notified'],
  ],
  [
    'waits for it even when nothing makes it compulsory',
    { conventionState: 'voted', conventionRequired: false },
    ['convention_not_notified'],
  ],
  [
    'is refused on a convention signed before the act was enforceable',
    { conventionSignedOn: '2019-10-14' },
    ['convention_signed_too_early 2019-10-14 2019-10-15'],
  ],
  ['is possible on one signed the day it is', { conventionSignedOn: '2019-10-15' }, []],
  ['is refused without a compulsory convention', { conventionState: null }, ['convention_missing']],
  ['needs none below the threshold', { conventionState: null, conventionRequired: false }, []],
];

describe('The certification of an instalment', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['is possible when nothing speaks against it', {}, []],
    ...ENTITLEMENT,
    ['waits for the vote', { awardState: 'reserved' }, ['award_not_granted instalmentId']],
    [
      'waits for the financial report of each earmarked part, by name',
      { unaccountedParts: ['3 jours', 'Animation'] },
      ['financial_report_missing instalmentId 3 jours', 'financial_report_missing instalmentId Animation'],
    ],
    ['waits for no report that nobody owes', { earmarkedParts: 0 }, ['no_earmarked_part instalmentId']],
    ['needs no earmarked part when it waits for no report', { condition: 'act_enforceable', earmarkedParts: 0 }, []],
    ['needs no report when it waits for none', { condition: 'act_enforceable', unaccountedParts: ['3 jours'] }, []],
    ['happens once', { alreadyCertified: true }, ['instalment_already_certified instalmentId']],
    ['may be for less', { amountCents: 1 }, []],
    ['is never for more than the instalment', { instalmentCents: 12_999_99 }, ['above_instalment amountCents 1299999']],
    ['is never for more than the balance', { balanceCents: 0 }, ['above_balance amountCents 0']],
  ])('%s', (_, changes, expected) => {
    const tomorrow = changes.today ? { account: null } : {};
    expect(told(certification as readonly Guard<Facts>[], { ...tomorrow, ...changes })).toEqual(expected);
  });
});

describe('The liquidation of a payment', () => {
  const { when = [], from, to } = paymentLifecycle.actions.liquidate;

  it('leads from certified to liquidated and nowhere else', () => {
    expect({ from, to }).toEqual({ from: ['certified'], to: 'liquidated' });
    const possible = PAYMENT_STATES.filter((state) => judge(paymentLifecycle, 'liquidate', state, facts()).allowed);
    expect(possible).toEqual(['certified']);
  });

  it.each<[string, Partial<Facts>, string[]]>([
    ['is possible when nothing speaks against it', {}, []],
    ...ENTITLEMENT.filter(([, { today }]) => !today),
    ['needs a SIRET', { siret: null }, ['siret_unknown siret']],
    ['pays a person by their name', { siret: null, beneficiaryKind: 'natural_person' }, []],
    ['stops with the payments of the body', { stopReason: 'Saisie' }, ['payments_stopped Saisie']],
    ['needs a confirmed account', { account: null }, ['no_confirmed_bank_account']],
    [
      'waits until the account has cooled off',
      { account: { providedBy: KARIM, confirmedBy: KARIM, usableFrom: '2020-05-19' } },
      ['bank_account_cooling_off 2020-05-19'],
    ],
    ['is not for the certifier', { certifiedBy: CLAIRE }, ['certifier_may_not_liquidate']],
    [
      'is not for who entered the account',
      { account: { providedBy: CLAIRE, confirmedBy: KARIM, usableFrom: '2019-10-20' } },
      ['iban_author_or_confirmer_may_not_liquidate'],
    ],
    [
      'is not for who confirmed it',
      { account: { providedBy: KARIM, confirmedBy: CLAIRE, usableFrom: '2019-10-20' } },
      ['iban_author_or_confirmer_may_not_liquidate'],
    ],
    [
      'needs every fiscal year open',
      {
        fiscalYears: [
          { budget: 'Budget principal', year: 2019, state: 'closed' },
          { budget: 'État spécial', year: 2019, state: 'voted' },
        ],
      },
      ['fiscal_year_not_open Budget principal 2019'],
    ],
    [
      'needs what it pays to be committed on the credits of the year',
      { bearableCents: 12_000_00 },
      ['yearly_credits_short 100000'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(when as readonly Guard<Facts>[], changes)).toEqual(expected);
  });

  it('says to the certifier who must act', () => {
    const verdict = judge(paymentLifecycle, 'liquidate', 'certified', facts({ certifiedBy: CLAIRE }));
    expect(verdict.allowed ? '' : verdict.reasons[0].say('fr')).toBe(
      'Vous avez certifié le service fait : un autre agent doit liquider.',
    );
  });
});
