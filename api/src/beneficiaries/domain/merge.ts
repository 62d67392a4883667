/** What may be taken from the merged record. A stop on payments is not chosen: it follows. */
export const MERGEABLE_FIELDS = [
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
] as const;
export type MergeableField = (typeof MERGEABLE_FIELDS)[number];

export type Mergeable = Record<MergeableField, string | null> & { stopped: boolean; stopReason: string | null };

/** What changes on the record that remains: the fields chosen, and the stop of either. */
export function takenOver(
  duplicate: Mergeable,
  survivor: Mergeable,
  keep: readonly MergeableField[],
): Partial<Mergeable> {
  const chosen = Object.fromEntries(keep.map((field) => [field, duplicate[field]]));
  const stop = duplicate.stopped && !survivor.stopped ? { stopped: true, stopReason: duplicate.stopReason } : {};
  return { ...chosen, ...stop };
}
