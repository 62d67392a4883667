import type { Schemas } from '../api/types';
import type { Query } from '../api/client';
import { movementsPath } from '../shared/credits/documents';

export type Desk = Schemas['DeskView'];
export type DeskNode = Schemas['DeskNode'];
export type Drill = Schemas['DrillView'];
export type DrillGroup = Schemas['DrillGroup'];
export type DrillRow = Schemas['DrillRow'];
export type Grouping = Desk['grouping'];
export type Level = Desk['levels'][number];
export type Figure = Drill['figure'];
export type Filters = Readonly<Record<string, unknown>>;

export const groupings = ['chapitre', 'politique', 'department'] as const satisfies Grouping[];

/** The figures of a row, in the order in which they are read. */
export const columns = ['opened', 'reserved', 'committed', 'ordered', 'available'] as const satisfies Figure[];

const figures = [...columns, 'external', 'attached'] as const satisfies Figure[];

export const centsOf = (of: Desk['totals'], figure: Figure): number => of[`${figure}Cents`];

/** A figure that was clicked: of a node, or of all that is filtered, which has no path. */
export interface Clicked {
  path: readonly string[];
  figure: Figure;
}

/** Opens what makes a figure. */
export type DrillBy = (clicked: Clicked) => void;

/** How the desk is read: all of it stands in its address. */
export interface DeskState {
  filters: Filters;
  grouping: Grouping;
  /** Keys of the nodes that are open; null for as many as a screen holds. */
  open: readonly string[] | null;
  asOf: string | null;
  clicked: Clicked | null;
}

export const keyOf = (path: readonly string[]): string => path.join('/');
const pathOf = (key: string): string[] => key.split('/').filter(Boolean);

export function readDesk(search: string): DeskState {
  const query = new URLSearchParams(search);
  const figure = figures.find((name) => name === query.get('figure'));
  return {
    filters: readFilters(query.get('filter')),
    grouping: groupings.find((name) => name === query.get('grouping')) ?? 'chapitre',
    open: query.get('open')?.split(',').filter(Boolean) ?? null,
    asOf: query.get('asOf'),
    clicked: figure ? { figure, path: pathOf(query.get('node') ?? '') } : null,
  };
}

export function writeDesk({ filters, grouping, open, asOf, clicked }: DeskState): string {
  const query = new URLSearchParams({ filter: JSON.stringify(filters), grouping });
  if (open) query.set('open', open.join(','));
  if (asOf) query.set('asOf', asOf);
  if (clicked) {
    query.set('figure', clicked.figure);
    if (clicked.path.length > 0) query.set('node', keyOf(clicked.path));
  }
  return `?${query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

function readFilters(text: string | null): Filters {
  try {
    const filters: unknown = JSON.parse(text ?? '{}');
    return typeof filters === 'object' && filters !== null && !Array.isArray(filters) ? (filters as Filters) : {};
  } catch {
    return {};
  }
}

/** What the API is asked: nothing open is said by a lone comma, since an empty parameter is not sent. */
export const deskQuery = ({ filters, grouping, open, asOf }: DeskState): Query => ({
  ...(filters as Query),
  grouping,
  open: open === null ? undefined : open.join(',') || ',',
  asOf,
});

/** The filters that narrow to a node: each of its levels is one. */
export const narrowed = (filters: Filters, levels: readonly Level[], path: readonly string[]): Filters => ({
  ...filters,
  ...Object.fromEntries(path.map((code, rank) => [levels[rank]!, code])),
});

/** The movements that make a figure, as a list of the same total. */
export const movementsOf = (filters: Filters, figure: Figure, asOf: string | null): string =>
  movementsPath({ ...filters, figure, ...(asOf && { until: asOf }) });

export const pathToLines = (filters: Filters): string =>
  `/credit-lines?filter=${encodeURIComponent(JSON.stringify(filters))}`;

/** One value of a filter, when it has only one. */
export function onlyValue(filters: Filters, name: string): string | null {
  const value = filters[name];
  const [first, ...others] = (Array.isArray(value) ? value : [value]) as (string | number | undefined)[];
  return first === undefined || others.length > 0 ? null : String(first);
}
