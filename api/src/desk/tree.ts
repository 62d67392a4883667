import { NO_CODE } from '../budget/domain/budget.js';
import { CREDIT_LINE_TABLES } from '../budget/list.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import { prepared } from '../platform/sql.js';
import type { DeskFigures, DeskNode } from './desk.view.js';
import { BALANCES, sqlOf } from './domain/figures.js';
import { type Carried, isInSight, keyOf, type Level } from './domain/groupings.js';
import type { Chosen } from './query.js';

/** Where the code of a level is read on a credit line. */
const CODES: Readonly<Record<Level, string>> = {
  chapitre: 'e.chapitre',
  nature: 'l.nature',
  fonction: 'l.fonction',
  politique: 'sous_politique.parent',
  sousPolitique: 'l.sous_politique',
  programme: 'l.programme',
  department: 'd.code',
};

/** What a line holds now stands on its row; what it held on a day is found from the end of the month before. */
const balancesOn = (day: string | null): string =>
  day === null
    ? `LATERAL (SELECT ${BALANCES.map((balance) => `l.${balance}_cents`).join(', ')})`
    : `LATERAL credit_line_on(l.id, ${day}::date)`;

/** Which analytic axes the chosen credits carry. */
export const carriedSql = ({ where }: Chosen): string =>
  `SELECT coalesce(bool_and(coalesce(sous_politique.parent, '') <> ''), false) AS politique,
          coalesce(bool_or(l.sous_politique <> ''), false) AS "sousPolitique", coalesce(bool_and(l.programme <> ''), false) AS programme
   FROM ${CREDIT_LINE_TABLES} WHERE ${where}`;

const SUMS = [
  ...BALANCES.map((balance) => `coalesce(sum(held.${balance}_cents), 0)::bigint AS "${balance}Cents"`),
  `coalesce(sum(${sqlOf('available', (balance) => `held.${balance}_cents`)}), 0)::bigint AS "availableCents"`,
].join(',\n           ');

/** A tree that stands on a screen is shown whole. */
const ROWS_OF_A_SCREEN = 40;

/** Every node of a tree with its sums, in one reading of its lines; then those that are shown. The root has no path. */
export function treeSql({ where, values }: Chosen, levels: readonly Level[], isPast: boolean): string {
  const codes = levels.map((level) => `coalesce(nullif(${CODES[level]}, ''), '${NO_CODE}')`);
  const day = isPast ? `$${values.length + 2}` : null;
  const open = `$${values.length + 1}::text[]`;
  const names = codes.map((_, rank) => `line.c${rank}`);
  return `WITH line AS (
    SELECT ${codes.map((code, rank) => `${code} AS c${rank}`).join(', ')}, l.id, l.demonstration
    FROM ${CREDIT_LINE_TABLES} WHERE ${where}
  ), node AS (
    SELECT array_remove(ARRAY[${names.join(', ')}], NULL) AS path, count(*) AS lines, bool_and(line.demonstration) AS demonstration,
           ${SUMS}
    FROM line JOIN credit_line l ON l.id = line.id CROSS JOIN ${balancesOn(day)} AS held
    GROUP BY ROLLUP (${names.join(', ')})
  ), fits AS (
    SELECT depth FROM (
      SELECT cardinality(path) AS depth, sum(count(*)) OVER (ORDER BY cardinality(path)) AS rows FROM node GROUP BY cardinality(path)
    ) AS depths WHERE rows <= ${ROWS_OF_A_SCREEN + 1}
  )
  SELECT * FROM node
  WHERE cardinality(path) <= 1 OR CASE WHEN ${open} IS NULL THEN cardinality(path) <= (SELECT max(depth) FROM fits)
    ELSE array_to_string(path[:cardinality(path) - 1], '/') = ANY (${open}) END
  ORDER BY path`;
}

/** What codes are called, by the latest nomenclature among the years looked at. */
export const LABELS = prepared(`SELECT * FROM (
    SELECT DISTINCT ON (n.axis, n.code) n.axis, n.code, n.label FROM nomenclature_code n
    WHERE (n.axis, n.code) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND ($3::int IS NULL OR n.year <= $3::int)
    ORDER BY n.axis, n.code, n.year DESC, n.budget_id NULLS FIRST
  ) AS named
  UNION ALL SELECT 'department', d.code, d.name FROM department d WHERE ('department', d.code) IN (SELECT * FROM unnest($1::text[], $2::text[]))`);

type NodeRow = DeskFigures & Pick<DeskNode, 'path' | 'demonstration'>;

export interface Tree {
  readonly totals: DeskFigures;
  readonly nodes: DeskNode[];
}

export async function carriedBy(tx: Tx, chosen: Chosen): Promise<Carried> {
  const [carried] = await tx.query<Carried>(carriedSql(chosen), chosen.values);
  return carried!;
}

/** The nodes of which all that stands above is open; without a word on what is open, as deep as a screen allows. */
export async function readTree(
  tx: Tx,
  chosen: Chosen,
  levels: readonly Level[],
  { open, asOf, year }: { open: readonly string[] | null; asOf: CalendarDay | null; year: number | null },
): Promise<Tree> {
  const sql = treeSql(chosen, levels, asOf !== null);
  const rows = await tx.query<NodeRow>(sql, [...chosen.values, open, ...(asOf === null ? [] : [asOf])]);
  const [root, ...below] = rows;
  const labels = await labelsOf(tx, below, levels, year);
  const opened = new Set(open ?? below.map(({ path }) => keyOf(path.slice(0, -1))));
  const nodes = below
    .filter(({ path }) => isInSight(path, opened))
    .map((row) => ({
      ...row,
      label: labels.get(keyOfCode(levels, row.path)) ?? null,
      hasChildren: row.path.length < levels.length,
      isOpen: row.path.length < levels.length && opened.has(keyOf(row.path)),
    }));
  const { path: _, demonstration: __, ...totals } = root!;
  return { totals, nodes };
}

/** The axis of the nomenclature that names the codes of a level. */
const AXES: Readonly<Record<Level, string>> = {
  chapitre: 'chapitre',
  nature: 'nature',
  fonction: 'fonction',
  politique: 'politique',
  sousPolitique: 'sous_politique',
  programme: 'programme',
  department: 'department',
};

const keyOfCode = (levels: readonly Level[], path: readonly string[]): string =>
  `${AXES[levels[path.length - 1]!]} ${path.at(-1)}`;

async function labelsOf(
  tx: Tx,
  rows: readonly NodeRow[],
  levels: readonly Level[],
  year: number | null,
): Promise<Map<string, string>> {
  const axes = rows.map(({ path }) => AXES[levels[path.length - 1]!]);
  const codes = rows.map(({ path }) => path.at(-1)!);
  const named = await tx.query<{ axis: string; code: string; label: string }>(LABELS, [axes, codes, year]);
  return new Map(named.map(({ axis, code, label }) => [`${axis} ${code}`, label]));
}
