import { entryReasons, type RenewalEntry, type RenewedMembership } from './entry.js';

const HERE = { today: '2025-01-20', departmentId: 10 };
const ENTRY: RenewalEntry = {
  beneficiaryId: 1,
  duesYear: 2025,
  renewalOfId: 4,
  renewedActOn: null,
  feeCallReceivedOn: null,
};
const FORMER: RenewedMembership = { number: 'ADH-2024-0003', beneficiaryId: 1, departmentId: 10, duesYear: 2024 };
const codes = (entry: Partial<RenewalEntry>, former: RenewedMembership | null = FORMER) =>
  entryReasons({ ...ENTRY, ...entry }, former, HERE).map(({ code, field }) => `${code} ${field}`);

describe('A membership as entered', () => {
  it('renews that of a former year', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ renewalOfId: null }, null)).toEqual([]);
  });

  it.each<[string, RenewedMembership | null, string]>([
    ['that does not exist', null, 'unknown_renewal renewalOfId'],
    ['of another department', { ...FORMER, departmentId: 11 }, 'unknown_renewal renewalOfId'],
    ['of another organisation', { ...FORMER, beneficiaryId: 2 }, 'renewal_of_other_organisation renewalOfId'],
    ['of the same year', { ...FORMER, duesYear: 2025 }, 'renewal_not_later renewalOfId'],
  ])('but not one %s', (_, former, expected) => {
    expect(codes({}, former)).toEqual([expected]);
  });

  it('dates nothing in the future', () => {
    expect(codes({ feeCallReceivedOn: '2025-01-21', renewedActOn: '2025-01-22' })).toEqual([
      'day_to_come feeCallReceivedOn',
      'day_to_come renewedActOn',
    ]);
  });
});
