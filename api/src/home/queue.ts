import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Guarded } from '../kernel/lifecycle.js';
import { actingBy, type Tx } from '../platform/context.js';
import { firstRows, type ListDeclaration, summedBy } from '../platform/lists.js';
import type { HomeQueueView, HomeRowView, QueueKind } from './home.view.js';

/** How a row of the list is told on the first page, in the columns of that list. */
export interface Told {
  readonly label: string;
  readonly detail?: string;
  /** A day: the oldest comes first. */
  readonly since: string;
  /** The amount of a row, when the list sums none. */
  readonly cents?: string;
  /** What comes first, when that is not the oldest. */
  readonly first?: string;
  /** A jsonb `{ code, params }`, or NULL. */
  readonly why?: string;
}

/** Who looks, and when: what a filter may depend on. */
export interface Looker {
  readonly id: number;
  readonly departmentId: number;
  readonly today: CalendarDay;
}

/** A queue is a list under a filter: nothing of it can be counted otherwise than the list counts it. */
export interface Queue {
  readonly code: string;
  readonly kind: QueueKind;
  readonly resource: string;
  readonly guarded: Guarded;
  readonly list: ListDeclaration;
  readonly filter: (looker: Looker) => Readonly<Record<string, string>>;
  readonly sum: string | null;
  readonly action: string | null;
  readonly told: Told;
  /** What the rows gain once read, when one query for all of them tells more. */
  readonly enrich?: (tx: Tx, rows: HomeRowView[]) => Promise<HomeRowView[]>;
}

const FIRST = 5;

/** The list limits sight by the roles that let its reader through: so does the queue. */
const asReaderOf = (tx: Tx, { access }: Guarded): Tx => ({ ...tx, actor: actingBy(tx.actor, access.read) });

export async function readQueue(
  tx: Tx,
  { guarded, list, filter, told, enrich, ...queue }: Queue,
  looker: Looker,
): Promise<HomeQueueView> {
  const reader = asReaderOf(tx, guarded);
  const asked = { ...filter(looker) };
  const wanted = rowsOf(list, queue.sum, told);
  const { rows: found, count, amount } = await firstRows<HomeRowView>(reader, list, asked, wanted);
  const rows = enrich && found.length > 0 ? await enrich(reader, found) : found;
  const { code, kind, resource, sum, action } = queue;
  return {
    ...{ code, kind, resource, filter: asked, sum },
    ...{ count, amount },
    oldestSince: rows[0]?.since ?? null,
    action,
    rows,
  };
}

/** The amount of a row is what the list sums. */
const rowsOf = (list: ListDeclaration, sum: string | null, { label, detail, since, cents, first, why }: Told) => ({
  select: `${list.id} AS id, ${label} AS label, ${detail ?? 'NULL'} AS detail, (${cents ?? (sum === null ? 'NULL' : summedBy(list, sum))})::bigint AS cents,
    (${since})::date AS since, ${why ?? 'NULL::jsonb'} AS why`,
  by: first ?? `(${since})`,
  limit: FIRST,
  sum,
});

/** A wording in SQL. */
export const wording = (code: string, ...params: [name: string, sql: string][]): string =>
  `jsonb_build_object('code', '${code}', 'params', jsonb_build_object(${params.map(([name, sql]) => `'${name}', ${sql}`).join(', ')}))`;
