import type { Beneficiary } from './beneficiary';

/** What may be taken from the record that goes, in the order of the form. */
export const MERGEABLE = [
  'kind',
  'legalName',
  'usualName',
  'acronym',
  'siret',
  'rna',
  'legalCategory',
  'address',
  'postalCode',
  'city',
  'representativeName',
  'representativeCapacity',
  'republicanCommitmentOn',
  'republicanCommitmentExemption',
  'stateAidRegime',
  'stateAidReference',
] as const satisfies (keyof Beneficiary)[];
export type Mergeable = (typeof MERGEABLE)[number];

export interface Compared {
  field: Mergeable;
  goes: string | null;
  stays: string | null;
}

/** Only the fields that differ: what is alike needs no choice. */
export const compared = (goes: Beneficiary, stays: Beneficiary): Compared[] =>
  MERGEABLE.filter((field) => goes[field] !== stays[field]).map((field) => ({
    field,
    goes: goes[field],
    stays: stays[field],
  }));

/** What only one of the two states is kept; where both speak, the record that stays does, until somebody says otherwise. */
export const firstKept = (differences: readonly Compared[]): Mergeable[] =>
  differences.filter(({ stays }) => stays === null).map(({ field }) => field);
