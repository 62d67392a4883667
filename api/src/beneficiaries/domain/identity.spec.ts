import type { BeneficiaryKind } from './beneficiary.js';
import { contradictions, type Identity, type LegalCategory } from './identity.js';

const IDENTITY: Identity = {
  kind: 'association',
  rna: 'W133000001',
  legalCategory: '9220',
  republicanCommitmentOn: '2022-01-15',
  republicanCommitmentExemption: null,
};
const ASSOCIATION: LegalCategory = { kind: 'association' };

const told = (changes: Partial<Identity>, category: LegalCategory | undefined = ASSOCIATION): string[] =>
  contradictions({ ...IDENTITY, ...changes }, category).map(({ code, field }) => `${code} ${field}`);

describe('What is said of a body', () => {
  it('may be consistent, and may be incomplete', () => {
    expect(told({})).toEqual([]);
    expect(told({ rna: null, legalCategory: null, republicanCommitmentOn: null }, undefined)).toEqual([]);
  });

  it.each<[BeneficiaryKind, string[]]>([
    ['association', []],
    ['foundation', []],
    ['company', ['rna_kind rna']],
    ['public_body', ['rna_kind rna']],
    ['natural_person', ['rna_kind rna']],
  ])('includes a RNA number for associations and foundations alone: %s', (kind, expected) => {
    expect(told({ kind, legalCategory: null })).toEqual(expected);
  });

  it.each<[string, LegalCategory | undefined, string[]]>([
    ['of the kind', { kind: 'association' }, []],
    ['that several kinds share', { kind: null }, []],
    ['of another kind', { kind: 'company' }, ['legal_category_kind legalCategory']],
    ['that Insee does not have', undefined, ['unknown_legal_category legalCategory']],
  ])('includes a legal category %s', (_, category, expected) => {
    expect(contradictions(IDENTITY, category).map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('includes a republican commitment or the ground of its exemption, not both', () => {
    expect(told({ republicanCommitmentExemption: 'Reconnue d’utilité publique' })).toEqual([
      'commitment_or_exemption republicanCommitmentExemption',
    ]);
    expect(told({ republicanCommitmentOn: null, republicanCommitmentExemption: 'Agréée' })).toEqual([]);
  });
});
