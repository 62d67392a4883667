import type { Schemas, View } from '../api/types';

export type Beneficiary = Schemas['BeneficiaryView'] & View;
export type BeneficiaryItem = Schemas['BeneficiaryItem'];
export type BankAccount = Schemas['BankAccountView'] & View;
export type Contact = Schemas['ContactView'] & View;
export type LikelyDuplicate = Schemas['LikelyDuplicateView'];
export type LegalCategory = Schemas['LegalCategoryView'];
export type Kind = Beneficiary['kind'];

export const kinds = [
  'association',
  'foundation',
  'company',
  'public_body',
  'natural_person',
] as const satisfies Kind[];

export const stateAidRegimes = [
  'outside',
  'de_minimis',
  'sgei_de_minimis',
  'exempted',
  'notified',
] as const satisfies NonNullable<Beneficiary['stateAidRegime']>[];

/** The name in use, which is the one people look for. */
export const nameOf = ({ usualName, legalName }: { usualName?: string | null; legalName: string }): string =>
  usualName ?? legalName;

type Asked = 'usualName' | 'acronym' | 'rna' | 'representativeName' | 'stateAidRegime' | 'republicanCommitmentOn';

const ALL: readonly Kind[] = kinds;
const NOT_A_PERSON = ALL.filter((kind) => kind !== 'natural_person');
const OF_MEMBERS: readonly Kind[] = ['association', 'foundation'];

/** Which bodies have what: the form asks nothing that has no meaning for them. */
const askedOf: Readonly<Record<Asked, readonly Kind[]>> = {
  usualName: NOT_A_PERSON,
  acronym: NOT_A_PERSON,
  rna: OF_MEMBERS,
  representativeName: NOT_A_PERSON,
  stateAidRegime: NOT_A_PERSON,
  republicanCommitmentOn: OF_MEMBERS,
};

export const asks = (kind: Kind, field: Asked): boolean => askedOf[field].includes(kind);

/** Fields that go with another one. */
const WITH: Readonly<Partial<Record<Asked, readonly string[]>>> = {
  representativeName: ['representativeCapacity'],
  stateAidRegime: ['stateAidReference'],
  republicanCommitmentOn: ['republicanCommitmentExemption'],
};

/** What was typed before the kind was changed and is no longer asked is not sent. */
export function asKind(values: Record<string, unknown>): Record<string, unknown> {
  const dropped = (Object.keys(askedOf) as Asked[])
    .filter((field) => !asks(values.kind as Kind, field))
    .flatMap((field) => [field, ...(WITH[field] ?? [])])
    .filter((field) => values[field] !== undefined);
  return { ...values, ...Object.fromEntries(dropped.map((field) => [field, null])) };
}
