import { isCalendarDay } from '../kernel/calendar-day.js';
import { defineReasons } from '../kernel/reasons.js';
import { Refusal } from '../kernel/refusal.js';
import type { Tx } from './context.js';
import { departmentScope } from './rows.js';

/** Turns the text of a query parameter into a condition; `bind` adds a value and answers its placeholder. */
export interface Filter {
  readonly describe: string;
  readonly condition: (text: string, bind: (value: unknown) => string) => string | null;
}

/** The one declaration of a list: what it shows, how it is filtered, sorted and summed. Columns are code, never input. */
export interface ListDeclaration {
  /** Columns with their camelCase aliases. */
  readonly select: string;
  /** FROM and its joins. The row's own table is aliased as in `id`. */
  readonly from: string;
  readonly id: string;
  /** Column of the managing department; null when all departments share the list. */
  readonly department: string | null;
  readonly filters: Readonly<Record<string, Filter>>;
  /** Sort name → SQL expression, each backed by an index where the table can grow. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly defaultSort: { readonly by: string; readonly order: 'asc' | 'desc' };
  /** Money columns summed over the filtered set: name → expression in cents, or one that only some filter gives a meaning. */
  readonly sums: Readonly<Record<string, string | { readonly of: string; readonly under: string }>>;
}

export interface ListQuery {
  readonly [parameter: string]: string | undefined;
}

/** A parameter given twice arrives as a list; PostgreSQL keeps no NUL character. */
const isReadable = (text: unknown): boolean => typeof text === 'string' && !text.includes('\0') && text.isWellFormed();

export interface Page<Item> {
  items: Item[];
  hasNextPage: boolean;
}

const reasons = defineReasons({
  unknown_parameter: {
    fr: (p: { parameter: string; accepted: string }) => `Paramètre inconnu : ${p.parameter}. Acceptés : ${p.accepted}.`,
    en: (p: { parameter: string; accepted: string }) => `Unknown parameter: ${p.parameter}. Accepted: ${p.accepted}.`,
  },
  bad_parameter: {
    fr: (p: { parameter: string; expected: string }) =>
      `${p.parameter} : valeur non comprise. Attendu : ${p.expected}.`,
    en: (p: { parameter: string; expected: string }) =>
      `${p.parameter}: value not understood. Expected: ${p.expected}.`,
  },
  too_far: {
    fr: (p: { rows: number }) => `Une liste se parcourt jusqu’à ${p.rows} lignes : affinez les filtres.`,
    en: (p: { rows: number }) => `A list can be paged down to ${p.rows} rows: narrow the filters.`,
  },
});

const DEEPEST_ROW = 10_000;
const PAGE_PARAMETERS = ['page', 'perPage', 'sort', 'order'] as const;

/** Free text, without accents or case, in any of the columns. A subquery keeps each table's own trigram index usable. */
export const searchIn = (...conditions: string[]): Filter => ({
  describe: 'texte',
  condition: (text, bind) => {
    const pattern = `'%' || searchable(${bind(text)}::text) || '%'`;
    return `(${conditions.map((condition) => condition.replace('?', pattern)).join(' OR ')})`;
  },
});

export const oneOf = (column: string, values: readonly string[]): Filter => ({
  describe: values.join(', '),
  condition: (text, bind) => {
    const wanted = text.split(',');
    return wanted.every((value) => values.includes(value)) ? `${column} = ANY(${bind(wanted)}::text[])` : null;
  },
});

/** The same, of a column that holds several. */
export const someOf = (column: string, values: readonly string[]): Filter => ({
  describe: values.join(', '),
  condition: (text, bind) => {
    const wanted = text.split(',');
    return wanted.every((value) => values.includes(value)) ? `${column} && ${bind(wanted)}::text[]` : null;
  },
});

export const identifiers = (column: string): Filter => ({
  describe: 'nombres entiers',
  condition: (text, bind) =>
    /^\d{1,15}(,\d{1,15})*$/.test(text) ? `${column} = ANY(${bind(text.split(',').map(Number))}::bigint[])` : null,
});

/** Codes of an open list, such as those of a nomenclature. */
export const anyOf = (column: string): Filter => ({
  describe: 'codes',
  condition: (text, bind) => `${column} = ANY(${bind(text.split(','))}::text[])`,
});

/** `received_on >=` a day, or `<=` it. */
export const day = (comparison: string): Filter => ({
  describe: 'AAAA-MM-JJ',
  condition: (text, bind) => (isCalendarDay(text) ? `${comparison} ${bind(text)}::date` : null),
});

/** One or more of some named conditions. */
export const anyCondition = (conditions: Readonly<Record<string, string>>): Filter => ({
  describe: Object.keys(conditions).join(', '),
  condition: (text) => {
    const wanted = text.split(',');
    return wanted.every((name) => Object.hasOwn(conditions, name))
      ? `(${wanted.map((name) => `(${conditions[name]})`).join(' OR ')})`
      : null;
  },
});

export const flag = (condition: string): Filter => ({
  describe: 'true, false',
  condition: (text) => (text === 'true' ? condition : text === 'false' ? `NOT (${condition})` : null),
});

/**
 * One page, by offset, with one row more than asked to know whether another follows. Never an exact count.
 * @throws Refusal invalid for an unknown parameter, a value not understood, or a page beyond 10 000 rows.
 */
export async function listPage<Item>(tx: Tx, list: ListDeclaration, query: ListQuery): Promise<Page<Item>> {
  const { where, values } = conditions(tx, list, query, PAGE_PARAMETERS);
  const perPage = integerIn(query, 'perPage', 25, 1, 200);
  const offset = (integerIn(query, 'page', 1, 1, DEEPEST_ROW) - 1) * perPage;
  if (offset >= DEEPEST_ROW) throw new Refusal('invalid', [reasons.too_far({ rows: DEEPEST_ROW }, 'page')]);
  const rows = await tx.query<Item>(
    `SELECT ${list.select} FROM ${list.from} WHERE ${where}
     ORDER BY ${listOrder(list, query)} LIMIT ${perPage + 1} OFFSET ${offset}`,
    values,
  );
  return { items: rows.slice(0, perPage), hasNextPage: rows.length > perPage };
}

/** ORDER BY as a query asks for it; the identifier leaves no two rows equal. */
export function listOrder(list: ListDeclaration, query: ListQuery): string {
  const sort = choice(query, 'sort', Object.keys(list.sorts), list.defaultSort.by);
  const order = choice(query, 'order', ['asc', 'desc'], query['sort'] ? 'asc' : list.defaultSort.order);
  const nulls = order === 'desc' ? 'NULLS LAST' : 'NULLS FIRST';
  return `${list.sorts[sort]} ${order} ${nulls}, ${list.id} ${order}`;
}

/** What a reader tells of a row of a list, in columns of its own. */
export interface RowsWanted {
  /** Columns with their camelCase aliases. */
  readonly select: string;
  /** The rows come in its order, the smallest first. */
  readonly by: string;
  readonly limit: number;
  /** A sum of the list, told of the whole set; null for none. */
  readonly sum: string | null;
}

export interface FirstRows<Row> {
  readonly rows: Row[];
  /** Rows of the whole set. */
  readonly count: number;
  readonly amount: Sum | null;
}

/** The column behind a sum of a list. */
export function summedBy({ sums }: ListDeclaration, sum: string): string {
  const summed = sums[sum]!;
  return typeof summed === 'string' ? summed : summed.of;
}

/**
 * The first rows of a filtered set, for a reader that shows them otherwise than the list: the same set, other columns.
 * Its count and its sum come with them: the set is made once, however long it takes.
 */
export async function firstRows<Row extends object>(
  tx: Tx,
  list: ListDeclaration,
  query: ListQuery,
  { select, by, limit, sum }: RowsWanted,
): Promise<FirstRows<Row>> {
  const { where, values } = conditions(tx, list, query, []);
  const summed = sum === null ? '0' : summedBy(list, sum);
  const found = await tx.query<Row & { setCount: number; setSum: Sum }>(
    `SELECT ${select}, count(*) OVER whole AS "setCount",
       jsonb_build_object('cents', coalesce(sum(${summed}) OVER whole, 0), 'unknown', count(*) FILTER (WHERE ${summed} IS NULL) OVER whole) AS "setSum"
     FROM ${list.from} WHERE ${where} WINDOW whole AS () ORDER BY ${by} NULLS LAST, ${list.id} LIMIT ${limit}`,
    values,
  );
  const { setCount = 0, setSum = { cents: 0, unknown: 0 } } = found[0] ?? {};
  const rows = found.map(({ setCount: _, setSum: __, ...row }) => row as unknown as Row);
  return { rows, count: setCount, amount: sum === null ? null : setSum };
}

export interface Sum {
  cents: number;
  /** Rows of the set whose amount is not stated: a total says so, it does not count them as zero. */
  unknown: number;
}

export type Totals = { count: number } & Record<string, Sum | number>;

/** Sums of the whole filtered set, asked apart from the page. */
export async function listTotals<Result = Totals>(tx: Tx, list: ListDeclaration, query: ListQuery): Promise<Result> {
  const { where, values } = conditions(tx, list, query, []);
  const asked = Object.entries(list.sums).flatMap(([name, sum]) => {
    if (typeof sum === 'string') return [[name, sum] as const];
    return query[sum.under] === undefined ? [] : [[name, sum.of] as const];
  });
  const sums = asked.map(
    ([name, column]) =>
      `jsonb_build_object('cents', coalesce(sum(${column}), 0), 'unknown', count(*) FILTER (WHERE ${column} IS NULL)) AS "${name}"`,
  );
  const [totals] = await tx.query<Result>(
    `SELECT ${['count(*) AS count', ...sums].join(', ')} FROM ${list.from} WHERE ${where}`,
    values,
  );
  return totals!;
}

/**
 * What the rows of a query meet, within the sight of its actor.
 * @throws Refusal invalid for an unknown parameter or a value not understood.
 */
export function conditions(
  tx: Tx,
  list: ListDeclaration,
  query: ListQuery,
  allowed: readonly string[],
): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const filters: Record<string, Filter> = { ids: identifiers(list.id), ...list.filters };
  const scope = departmentScope(tx.actor);
  const parts = list.department && scope !== null ? [`${list.department} = ${bind(scope)}`] : ['true'];
  for (const [parameter, text] of Object.entries(query)) {
    if (allowed.includes(parameter) || text === undefined || text === '') continue;
    const filter = Object.hasOwn(filters, parameter) ? filters[parameter] : undefined;
    if (!filter) {
      const accepted = [...allowed, ...Object.keys(filters)].join(', ');
      throw new Refusal('invalid', [reasons.unknown_parameter({ parameter, accepted }, parameter)]);
    }
    const condition = isReadable(text) ? filter.condition(text, bind) : null;
    if (condition === null)
      throw new Refusal('invalid', [reasons.bad_parameter({ parameter, expected: filter.describe }, parameter)]);
    parts.push(condition);
  }
  return { where: parts.join(' AND '), values };
}

function integerIn(query: ListQuery, parameter: string, fallback: number, least: number, most: number): number {
  const text = query[parameter];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Refusal('invalid', [reasons.bad_parameter({ parameter, expected: `${least} – ${most}` }, parameter)]);
}

function choice(query: ListQuery, parameter: string, values: readonly string[], fallback: string): string {
  const text = query[parameter] ?? fallback;
  if (values.includes(text)) return text;
  throw new Refusal('invalid', [reasons.bad_parameter({ parameter, expected: values.join(', ') }, parameter)]);
}
