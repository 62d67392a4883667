import type { Schemas, View } from '../api/types';

export type Beneficiary = Schemas['BeneficiaryView'] & View;
export type BeneficiaryItem = Schemas['BeneficiaryItem'];
export type BankAccount = Schemas['BankAccountView'] & View;

export const kinds = [
  'association',
  'foundation',
  'company',
  'public_body',
  'natural_person',
] as const satisfies Beneficiary['kind'][];

/** The name in use, which is the one people look for. */
export const nameOf = ({ usualName, legalName }: { usualName?: string | null; legalName: string }): string =>
  usualName ?? legalName;
