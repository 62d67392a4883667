import { conventionRequired } from './requirement.js';

describe('A convention', () => {
  it.each([
    ['association', 23_000_00, false],
    ['association', 23_000_01, true],
    ['foundation', 65_000_00, true],
    ['company', 65_000_00, true],
    ['public_body', 65_000_00, false],
    ['natural_person', 65_000_00, false],
  ] as const)('of a %s awarded %i cents in the year: required %s', (beneficiaryKind, yearCents, required) => {
    expect(conventionRequired({ beneficiaryKind, yearCents, thresholdCents: 23_000_00 })).toBe(required);
  });

  it('is not required while the law has no threshold', () => {
    const aid = { beneficiaryKind: 'association', yearCents: 65_000_00, thresholdCents: null } as const;
    expect(conventionRequired(aid)).toBe(false);
  });
});
