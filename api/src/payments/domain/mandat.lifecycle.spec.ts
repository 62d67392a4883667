import { judge, possibleActions } from '../../kernel/lifecycle.js';
import {
  MANDAT_STATES,
  type MandatAction,
  type MandatFacts,
  mandatLifecycle,
  type MandatState,
} from './mandat.lifecycle.js';
import type { LiquidationFacts } from './payment.lifecycle.js';

const [NADIA, CLAIRE, KARIM, JEANNE] = [1, 2, 3, 4];
const ACCOUNT = { providedBy: NADIA, confirmedBy: CLAIRE, usableFrom: '2019-10-20' };

/** What another liquidation, by Karim, would depend on. */
const LIQUIDATION: LiquidationFacts = {
  today: '2019-11-20',
  actorId: KARIM,
  certifiedBy: NADIA,
  act: { receivedOn: '2019-10-14', publishedOn: '2019-10-15', notifiedOn: null, enforceableOn: '2019-10-15' },
  conventionState: 'notified',
  conventionSignedOn: '2019-10-21',
  conventionRequired: true,
  beneficiaryKind: 'association',
  siret: '73282932000074',
  account: ACCOUNT,
  stopReason: null,
  fiscalYears: [{ budget: 'Budget principal', year: 2019, state: 'voted' }],
  paymentCents: null,
  bearableCents: 0,
};

/** A mandat ordered by Claire, signed by Jeanne, sent and taken in charge: Karim looks at it. */
const facts = (changes: Partial<MandatFacts> = {}): MandatFacts => ({
  today: '2019-11-20',
  actorId: KARIM,
  on: '2019-11-12',
  sentOn: '2019-10-25',
  takenInChargeOn: '2019-11-05',
  accountConfirmed: true,
  orderedBy: CLAIRE,
  signedBy: JEANNE,
  replacedBy: null,
  liquidation: null,
  stopReason: null,
  fiscalYears: [{ budget: 'Budget principal', year: 2019, state: 'voted' }],
  ...changes,
});

const NEXT: Record<MandatState, MandatAction[]> = {
  liquidated: ['order', 'cancel'],
  ordered: ['sign', 'cancel'],
  bordereau_signed: ['withdraw_signature', 'send'],
  sent: ['take_in_charge', 'reject'],
  taken_in_charge: ['record_payment', 'reject'],
  paid: [],
  rejected: ['reissue'],
  cancelled: ['reissue'],
};
const ACTIONS = Object.keys(mandatLifecycle.actions) as MandatAction[];

describe('A mandat', () => {
  it.each(MANDAT_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(mandatLifecycle, action, state, facts()).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[MandatAction, MandatState, string, Partial<MandatFacts>, string[]]>([
    [
      'order',
      'liquidated',
      'while the payments of the body are stopped',
      { stopReason: 'Saisie' },
      ['payments_stopped'],
    ],
    [
      'order',
      'liquidated',
      'in a closed year',
      { fiscalYears: [{ budget: 'Budget principal', year: 2019, state: 'closed' }] },
      ['fiscal_year_not_open'],
    ],
    ['order', 'liquidated', 'the bank details changed since', { accountConfirmed: false }, ['account_changed']],
    ['take_in_charge', 'sent', 'before it was sent', { on: '2019-10-24' }, ['day_too_early on']],
    ['take_in_charge', 'sent', 'tomorrow', { on: '2019-11-21' }, ['day_to_come on']],
    ['reject', 'sent', 'before it was sent', { on: '2019-10-24', takenInChargeOn: null }, ['day_too_early on']],
    ['reject', 'taken_in_charge', 'before it was taken in charge', { on: '2019-11-04' }, ['day_too_early on']],
    ['reject', 'sent', 'tomorrow', { on: '2019-11-21' }, ['day_to_come on']],
    ['reject', 'sent', 'by who ordered it', { actorId: CLAIRE }, ['rejection_by_other']],
    ['reject', 'taken_in_charge', 'by who signed it', { actorId: JEANNE }, ['rejection_by_other']],
    ['reissue', 'rejected', 'it is reissued already', { replacedBy: 8 }, ['mandat_reissued']],
    [
      'reissue',
      'cancelled',
      'no account is confirmed',
      { liquidation: { ...LIQUIDATION, account: null } },
      ['no_confirmed_bank_account'],
    ],
    [
      'reissue',
      'rejected',
      'by who certified the service and confirmed the account',
      { liquidation: { ...LIQUIDATION, actorId: NADIA, account: { ...ACCOUNT, confirmedBy: NADIA } } },
      ['certifier_may_not_liquidate', 'iban_author_or_confirmer_may_not_liquidate'],
    ],
    ['record_payment', 'taken_in_charge', 'before it was taken in charge', { on: '2019-11-04' }, ['day_too_early on']],
    ['record_payment', 'taken_in_charge', 'tomorrow', { on: '2019-11-21' }, ['day_to_come on']],
    ['record_payment', 'taken_in_charge', 'by who ordered it', { actorId: CLAIRE }, ['proof_by_other']],
    ['record_payment', 'taken_in_charge', 'by who signed it', { actorId: JEANNE }, ['proof_by_other']],
  ])('refuses to %s when %s, %s', (action, state, _, changes, expected) => {
    const verdict = judge(mandatLifecycle, action, state, facts(changes));
    const told = verdict.allowed ? [] : verdict.reasons.map(({ code, field }) => (field ? `${code} ${field}` : code));
    expect(told).toEqual(expected);
  });

  it('is signed and sent by its bordereau only', () => {
    const offered = MANDAT_STATES.flatMap((state) =>
      possibleActions(mandatLifecycle, state, facts({ on: null }), { roles: ['finance_officer', 'signatory'] }),
    );
    expect(offered.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['order', true],
      ['cancel', true],
      ['cancel', true],
      ['take_in_charge', true],
      ['reject', true],
      ['record_payment', true],
      ['reject', true],
      ['reissue', true],
      ['reissue', true],
    ]);
  });
});
