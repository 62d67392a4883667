import { decide, judge } from '../../kernel/lifecycle.js';
import { beneficiaryLifecycle, type MergeFacts, type MergedSide } from './beneficiary.lifecycle.js';
import { takenOver, type Mergeable } from './merge.js';

const SIDE: MergedSide = {
  id: 1,
  name: 'Medinsoft',
  merged: false,
  siren: null,
  paymentsUnderWay: 0,
  confirmedIban: null,
};
const OTHER: MergedSide = { ...SIDE, id: 2, name: 'MEDINSOFT MARSEILLE' };

const told = (facts: MergeFacts): string[] => {
  const verdict = judge(beneficiaryLifecycle, 'merge', 'active', facts);
  return verdict.allowed ? [] : verdict.reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
};

describe('A record merged into another', () => {
  it.each<[string, Partial<MergedSide>, Partial<MergedSide>, string[]]>([
    ['may be, when nothing tells them apart', {}, {}, []],
    ['may be, with one SIREN', { siren: '732829320' }, { siren: '732829320' }, []],
    ['may be, when only one SIREN is known', { siren: '732829320' }, {}, []],
    ['is not another body', { siren: '732829320' }, { siren: '812345676' }, ['merge_other_siren 732829320 812345676']],
    ['waits for its payments', { paymentsUnderWay: 2 }, {}, ['merge_payment_under_way Medinsoft 2']],
    ['waits for those of the other', {}, { paymentsUnderWay: 1 }, ['merge_payment_under_way MEDINSOFT MARSEILLE 1']],
    ['may be, with one confirmed account', { confirmedIban: 'FR76' }, {}, []],
    ['may be, with the same account', { confirmedIban: 'FR76' }, { confirmedIban: 'FR76' }, []],
    ['has not two accounts', { confirmedIban: 'FR76' }, { confirmedIban: 'FR14' }, ['merge_two_accounts']],
    ['does not go where nobody looks', {}, { merged: true }, ['merge_into_merged MEDINSOFT MARSEILLE']],
    ['is not the record itself', {}, { id: 1 }, ['merge_into_itself']],
    [
      'is told everything at once',
      { siren: '732829320', paymentsUnderWay: 1, confirmedIban: 'FR76' },
      { siren: '812345676', confirmedIban: 'FR14' },
      ['merge_other_siren 732829320 812345676', 'merge_payment_under_way Medinsoft 1', 'merge_two_accounts'],
    ],
  ])('%s', (_, duplicate, survivor, expected) => {
    expect(told({ duplicate: { ...SIDE, ...duplicate }, survivor: { ...OTHER, ...survivor } })).toEqual(expected);
  });

  it('is judged alone as long as no other record is chosen', () => {
    expect(told({ duplicate: { ...SIDE, siren: '732829320' }, survivor: null })).toEqual([]);
    expect(told({ duplicate: { ...SIDE, paymentsUnderWay: 1 }, survivor: null })).toHaveLength(1);
  });

  it('is merged once, and by finance', () => {
    const facts = { duplicate: SIDE, survivor: OTHER };
    expect(decide(beneficiaryLifecycle, 'merge', 'active', facts, { roles: ['finance_officer'] })).toBe('merged');
    expect(() => decide(beneficiaryLifecycle, 'merge', 'merged', facts, { roles: ['finance_officer'] })).toThrow();
    expect(() => decide(beneficiaryLifecycle, 'merge', 'active', facts, { roles: ['grants_officer'] })).toThrow();
  });
});

describe('What the remaining record takes over', () => {
  const record = (changes: Partial<Mergeable>): Mergeable =>
    ({
      legalName: 'Medinsoft',
      city: 'Marseille',
      siret: null,
      stopped: false,
      stopReason: null,
      ...changes,
    }) as Mergeable;

  it('is what was chosen, unknown included', () => {
    const taken = takenOver(record({ siret: '73282932000074', city: null }), record({}), ['siret', 'city']);
    expect(taken).toEqual({ siret: '73282932000074', city: null });
  });

  it('is the stop on payments, whatever was chosen', () => {
    const stopped = { stopped: true, stopReason: 'Saisie' };
    expect(takenOver(record(stopped), record({}), [])).toEqual(stopped);
    expect(takenOver(record(stopped), record({ stopped: true, stopReason: 'Liquidation' }), [])).toEqual({});
    expect(takenOver(record({}), record(stopped), [])).toEqual({});
  });
});
