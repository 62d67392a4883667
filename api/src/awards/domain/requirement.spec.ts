import { conventionAdvised, conventionRequired } from './requirement.js';

describe('A convention', () => {
  it.each([
    ['association', 23_000_00, false],
    ['association', 23_000_01, true],
    ['foundation', 65_000_00, true],
    ['company', 65_000_00, true],
    ['public_body', 65_000_00, false],
    ['natural_person', 65_000_00, false],
  ] as const)('of a %s awarded %i cents in the year: required %s', (beneficiaryKind, yearCents, required) => {
    expect(conventionRequired({ beneficiaryKind, yearCents, inKindCents: 0, thresholdCents: 23_000_00 })).toBe(
      required,
    );
  });

  it.each([
    [20_000_00, 3_000_00, false, false],
    [20_000_00, 3_000_01, false, true],
    [23_000_01, 1_00, true, false],
  ])('of %i cents in cash and %i in kind is required: %s, advised: %s', (yearCents, inKindCents, required, advised) => {
    const aid = { beneficiaryKind: 'association', yearCents, inKindCents, thresholdCents: 23_000_00 } as const;
    expect([conventionRequired(aid), conventionAdvised(aid)]).toEqual([required, advised]);
  });

  it('is not required while the law has no threshold', () => {
    const aid = { beneficiaryKind: 'association', yearCents: 65_000_00, inKindCents: 0, thresholdCents: null } as const;
    expect(conventionRequired(aid)).toBe(false);
  });
});
