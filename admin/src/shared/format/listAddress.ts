/** How a list is read: all of it stands in its address, so that a link, a bookmark and « back » show the same rows. */
export interface ListState {
  filters: Readonly<Record<string, unknown>>;
  sort: { field: string; order: 'ASC' | 'DESC' };
  page: number;
  perPage: number;
  /** Names of the columns shown; null for those of the list itself. */
  columns: readonly string[] | null;
  density: Density;
}

export const DENSITIES = ['dense', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

export const PER_PAGE = 25;

type Start = Pick<ListState, 'filters' | 'sort'>;

const KNOWN = ['filter', 'sort', 'order', 'page', 'perPage', 'columns', 'density'];

/** A list opened by its bare name says nothing of how it is read. */
export function isBare(search: string): boolean {
  const query = new URLSearchParams(search);
  return !KNOWN.some((name) => query.has(name));
}

/** What the address says, then what the list starts with. What cannot be read counts as not said. */
export function readAddress(search: string, { filters, sort }: Start): ListState {
  const query = new URLSearchParams(search);
  const columns = query.get('columns')?.split(',').filter(Boolean);
  const field = query.get('sort');
  return {
    filters: query.has('filter') ? readFilters(query.get('filter')!) : isBare(search) ? filters : {},
    sort: field ? { field, order: query.get('order') === 'DESC' ? 'DESC' : 'ASC' } : sort,
    page: wholeAbove(query.get('page'), 1),
    perPage: wholeAbove(query.get('perPage'), PER_PAGE),
    columns: columns && columns.length > 0 ? columns : null,
    density: query.get('density') === 'comfortable' ? 'comfortable' : 'dense',
  };
}

/** `?filter={…}&sort=…&order=…&page=…`, then what differs from a plain list. */
export function writeAddress({ filters, sort, page, perPage, columns, density }: ListState): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(filters),
    sort: sort.field,
    order: sort.order,
    page: String(page),
  });
  if (perPage !== PER_PAGE) query.set('perPage', String(perPage));
  if (columns) query.set('columns', columns.join(','));
  if (density !== 'dense') query.set('density', density);
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

/** Whether two sets of filters narrow a list alike, whatever the order and the type of their values. */
export const sameFilters = (one: ListState['filters'], other: ListState['filters']): boolean =>
  written(one) === written(other);

const written = (filters: ListState['filters']): string =>
  JSON.stringify(
    Object.entries(filters)
      .map(([name, value]) => [name, String(value)])
      .sort(),
  );

function readFilters(text: string): ListState['filters'] {
  try {
    const filters: unknown = JSON.parse(text);
    return typeof filters === 'object' && filters !== null && !Array.isArray(filters)
      ? (filters as ListState['filters'])
      : {};
  } catch {
    return {};
  }
}

function wholeAbove(text: string | null, fallback: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}
