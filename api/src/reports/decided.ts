import type { CalendarDay } from '../kernel/calendar-day.js';
import { type Cents, sumCents } from '../kernel/money.js';
import type { Tx } from '../platform/context.js';
import { prepared } from '../platform/sql.js';
import type { ItemKind } from './domain/item.js';
import type { ReportAction } from './domain/report.lifecycle.js';
import { KINDS, kinds } from './kinds/index.js';
import { type Held, type HeldRow, LOCK_LEVELS, type LockLevel, type ReadItem } from './kinds/kind.js';
import type { DecidedItemView } from './report.view.js';

/** Everything that a report decides, by kind. */
export type Decided = ReadonlyMap<ItemKind, Held>;

type KindThere = (typeof kinds)[number];

/** SQL: whether the report has an item of each kind. */
export const KINDS_THERE = prepared(
  `SELECT ${kinds.map(([kind, { column }]) => `coalesce(bool_or(${column} IS NOT NULL), false) AS ${kind}`).join(', ')}
   FROM report_item WHERE report_id = $1::bigint`,
);

/** Most reports decide one kind of thing: the others have nothing to lock, to carry or to read. */
async function kindsThere(tx: Tx, reportId: number): Promise<readonly KindThere[]> {
  const [there] = await tx.query<Record<ItemKind, boolean>>(KINDS_THERE, [reportId]);
  return kinds.filter(([kind]) => there![kind]);
}

/** Locks what the report decides, and what goes with it, in the order that the whole product keeps. */
export async function lockDecided(tx: Tx, reportId: number): Promise<Decided> {
  const there = await kindsThere(tx, reportId);
  const decided = new Map(there.map(([kind]) => [kind, {} as Record<LockLevel, readonly HeldRow[]>]));
  for (const level of LOCK_LEVELS) {
    for (const [kind, { locks }] of there) {
      const sql = locks[level];
      decided.get(kind)![level] = sql ? await tx.query<HeldRow>(sql, [reportId]) : [];
    }
  }
  return decided;
}

/** Carries what the report decides through the action of the report. */
export async function carryDecided(
  tx: Tx,
  decided: Decided,
  action: ReportAction,
  reason: string | undefined,
): Promise<void> {
  for (const [kind, held] of decided) {
    for (const effect of KINDS[kind].effects[action] ?? []) await effect(tx, held, reason);
  }
}

/** What the report decides, in its order, under the law of that day. */
export async function readDecided(tx: Tx, reportId: number, day: CalendarDay): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  for (const [, { read }] of await kindsThere(tx, reportId)) items.push(...(await read(tx, reportId, day)));
  return items.sort((one, other) => one.rank - other.rank);
}

/** What is decided in all, of the amounts that are known: nothing decides zero; what has no amount, such as an authorisation to ask, decides none. */
export function decidedCents(items: readonly Pick<DecidedItemView, 'amountCents'>[]): Cents | null {
  const known = items.flatMap(({ amountCents }) => amountCents ?? []);
  return known.length === 0 && items.length > 0 ? null : sumCents(known);
}
