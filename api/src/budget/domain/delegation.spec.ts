import {
  coveringDelegation,
  delegationAccess,
  delegationPeriod,
  givingReasons,
  type SignedUnder,
  uncovered,
} from './delegation.js';
import { endReasons } from './period.js';

const TODAY = '2019-09-03';
const codes = (reasons: { code: string; field: string | null }[]) => reasons.map(({ code, field }) => [code, field]);
const held = (id: number, changes: object = {}) => ({
  ...{ id, validFrom: '2019-01-02', validUntil: null, ceilingCents: null },
  ...changes,
});
const signed = (...delegations: SignedUnder['delegations']): SignedUnder => ({
  budget: 'Budget principal',
  totalCents: 20_000_00,
  today: TODAY,
  delegations,
});

describe('A delegation of signature', () => {
  it('is read by those who sign and pay, given and ended by the administrator alone', () => {
    expect(delegationAccess).toEqual({
      subject: 'signature_delegation',
      access: {
        read: ['finance_officer', 'signatory', 'auditor', 'administrator'],
        create: ['administrator'],
        modify: ['administrator'],
      },
    });
  });

  it('names one of the signatories, for a period', () => {
    const signatories = [{ id: 6 }, { id: 7 }];
    expect(givingReasons({ userId: 7, validFrom: TODAY, validUntil: null }, signatories)).toEqual([]);
    expect(codes(givingReasons({ userId: 8, validFrom: TODAY, validUntil: '2019-09-02' }, signatories))).toEqual([
      ['not_a_signatory', 'userId'],
      ['delegation_ends_before', 'validUntil'],
    ]);
  });

  it('ends today at the earliest and is not extended', () => {
    const ended = (wanted: string, validUntil: string | null = null) =>
      endReasons(delegationPeriod, { validFrom: '2019-01-02', validUntil }, wanted, TODAY);
    expect(ended(TODAY)).toEqual([]);
    expect(codes(ended('2019-01-01'))).toEqual([['delegation_ends_before', 'validUntil']]);
    expect(ended('2019-09-02')).toEqual([
      expect.objectContaining({ code: 'delegation_served', field: 'validUntil', params: { today: TODAY } }),
    ]);
    expect(codes(ended('2019-12-31', '2019-10-31'))).toEqual([['delegation_not_extended', 'validUntil']]);
  });

  it.each<[string, SignedUnder, number | undefined]>([
    ['without end nor ceiling covers', signed(held(1)), 1],
    ['covers on its first and on its last day', signed(held(1, { validFrom: TODAY, validUntil: TODAY })), 1],
    ['to come does not', signed(held(1, { validFrom: '2019-09-04' })), undefined],
    ['that has ended does not', signed(held(1, { validUntil: '2019-09-02' })), undefined],
    ['covers up to its ceiling', signed(held(1, { ceilingCents: 20_000_00 })), 1],
    ['does not cover a cent above it', signed(held(1, { ceilingCents: 19_999_99 })), undefined],
    ['gives way to another that does', signed(held(1, { ceilingCents: 1 }), held(2)), 2],
  ])('%s', (_, under, id) => {
    expect(coveringDelegation(under)?.id).toBe(id);
    expect(uncovered(under) === null).toBe(id !== undefined);
  });

  it('that is missing is told with its day, one that is too low with the highest ceiling', () => {
    expect(uncovered(signed())).toMatchObject({
      code: 'no_delegation',
      params: { budget: 'Budget principal', today: TODAY },
    });
    expect(uncovered(signed(held(1, { ceilingCents: 5_000_00 }), held(2, { ceilingCents: 9_000_00 })))).toMatchObject({
      code: 'above_delegation',
      params: { totalCents: 20_000_00, ceilingCents: 9_000_00 },
    });
  });
});
