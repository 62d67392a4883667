import { obstaclesToPayment, type PayabilityFacts } from './payability.js';

const PAYABLE: PayabilityFacts = {
  today: '2019-10-15',
  kind: 'association',
  merged: false,
  stopReason: null,
  siret: '73282932000074',
  account: { usableFrom: '2019-10-15' },
  accountToConfirm: false,
};

describe('Whether a body may be paid', () => {
  it.each<[string, Partial<PayabilityFacts>, string[]]>([
    ['yes, on the first day of its account', {}, []],
    ['yes, a person who has no SIRET', { kind: 'natural_person', siret: null }, []],
    ['not under a stop', { stopReason: 'Saisie' }, ['payments_stopped']],
    ['not without SIRET', { siret: null }, ['siret_before_payment']],
    ['not without account', { account: null }, ['account_missing']],
    ['not before its account is confirmed', { account: null, accountToConfirm: true }, ['account_to_confirm']],
    ['not before its account has cooled off', { today: '2019-10-14' }, ['account_usable_later']],
    ['not twice told: a new account waits beside the one that serves', { accountToConfirm: true }, []],
    ['not once merged, and that is all there is to say', { merged: true, siret: null }, ['merged']],
    [
      'with every obstacle at once',
      { stopReason: 'Saisie', siret: null, account: null },
      ['payments_stopped', 'siret_before_payment', 'account_missing'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(obstaclesToPayment({ ...PAYABLE, ...changes }).map(({ code }) => code)).toEqual(expected);
  });
});
