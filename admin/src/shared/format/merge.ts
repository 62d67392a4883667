/** Three versions of one record: what was read, what was typed, what someone else saved meanwhile. */
export type Side = 'mine' | 'theirs';

export interface Difference {
  field: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Who changed it; `both` needs a choice, the others merge by themselves, `same` was changed alike. */
  changedBy: Side | 'both' | 'same';
}

type Fields = Record<string, unknown>;

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

function changer(base: unknown, mine: unknown, theirs: unknown): Difference['changedBy'] | null {
  if (alike(mine, theirs)) return alike(mine, base) ? null : 'same';
  if (alike(theirs, base)) return 'mine';
  return alike(mine, base) ? 'theirs' : 'both';
}

/** Only the fields in which the three versions are not all equal. */
export function differences(fields: readonly string[], base: Fields, mine: Fields, theirs: Fields): Difference[] {
  return fields.flatMap((field) => {
    const values = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const changedBy = changer(values.base, values.mine, values.theirs);
    return changedBy ? [{ field, ...values, changedBy }] : [];
  });
}

/** Nothing is chosen for the person where both sides changed the field. */
export const firstChoices = (found: readonly Difference[]): Record<string, Side> =>
  Object.fromEntries(
    found.flatMap(({ field, changedBy }) =>
      changedBy === 'mine' || changedBy === 'theirs' ? [[field, changedBy]] : [],
    ),
  );

/** The record to save: the saved version, with my side wherever it was chosen. */
export function merged(theirs: Fields, found: readonly Difference[], choices: Record<string, Side>): Fields {
  const mine = found.flatMap(({ field, mine: value }) => (choices[field] === 'mine' ? [[field, value] as const] : []));
  return { ...theirs, ...Object.fromEntries(mine) };
}
