/** The axes along which credits are looked at; each is also the filter that narrows to one of its codes. */
export const LEVELS = [
  'chapitre',
  'nature',
  'fonction',
  'politique',
  'sousPolitique',
  'programme',
  'department',
] as const;
export type Level = (typeof LEVELS)[number];

/** What a tree of credits goes down by, each in the order of its levels. */
export const GROUPINGS = {
  chapitre: ['chapitre', 'nature', 'fonction'],
  politique: ['politique', 'sousPolitique', 'programme', 'nature', 'fonction'],
  department: ['department', 'chapitre', 'nature', 'fonction'],
} as const satisfies Record<string, readonly Level[]>;
export type Grouping = keyof typeof GROUPINGS;

/** An analytic axis is a level only where credits carry it: a sous-politique above some of them, the others above all. */
export interface Carried {
  readonly politique: boolean;
  readonly sousPolitique: boolean;
  readonly programme: boolean;
}

/** The levels of a tree. Under one chapitre, the level of the vote comes first, whatever the grouping. */
export function levelsOf(grouping: Grouping, carried: Carried, chapitres: number): Level[] {
  const levels: Level[] = GROUPINGS[grouping].filter((level) => carried[level as keyof Carried] ?? true);
  return chapitres === 1 ? ['chapitre', ...levels.filter((level) => level !== 'chapitre')] : levels;
}

export const keyOf = (path: readonly string[]): string => path.join('/');

/** Whether all that stands above a node is open. */
export const isInSight = (path: readonly string[], open: ReadonlySet<string>): boolean =>
  path.slice(0, -1).every((_, rank) => open.has(keyOf(path.slice(0, rank + 1))));
