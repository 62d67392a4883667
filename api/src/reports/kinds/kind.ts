import type { GrantRequestAction } from '../../grant-requests/domain/grant-request.lifecycle.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import type { Tx } from '../../platform/context.js';
import type { DecidedItem } from '../domain/item.js';
import type { ReportAction } from '../domain/report.lifecycle.js';
import type { DecidedItemView } from '../report.view.js';

/** What a report takes with it, in the order in which the whole product locks rows. */
export const LOCK_LEVELS = ['convention', 'item', 'request', 'beneficiary'] as const;
export type LockLevel = (typeof LOCK_LEVELS)[number];

export interface HeldRow {
  readonly id: number;
  /** What the vote gives it, where it gives an amount. */
  readonly cents?: Cents;
  readonly state?: string;
}

/** The rows of one kind that a report holds. */
export type Held = Readonly<Record<LockLevel, readonly HeldRow[]>>;

export type Effect = (tx: Tx, held: Held, reason: string | undefined) => Promise<void>;

/** One thing decided: what the guards look at and what is shown. */
export interface ReadItem extends DecidedItem {
  readonly rank: number;
  readonly view: DecidedItemView;
}

/** All that a report must know of a kind of thing that it decides. */
export interface Kind {
  readonly table: string;
  /** The column of report_item that points at it. */
  readonly column: string;
  /** SQL on its row: its amount in cents; null when nobody knows it, `0` when it spends nothing. */
  readonly amount: string | null;
  /** SQL condition on a report r: one of its items answers to the searched text, `?`. */
  readonly search: string;
  /** SQL: those of $1 and those of the report $2, locked, with the requests that follow them onto the report. */
  readonly candidates: string;
  /** How the requests that follow it come onto a report and leave it. */
  readonly moves?: Readonly<Record<'onto' | 'off', GrantRequestAction>>;
  /** SQL by level: the rows that go with the report $1, locked by identifier. */
  readonly locks: Readonly<Partial<Record<LockLevel, string>>>;
  /** What an action on the report does to what it decides. */
  readonly effects: Readonly<Partial<Record<ReportAction, readonly Effect[]>>>;
  /** Those of the report, as they stand under the law of that day. */
  readonly read: (tx: Tx, reportId: number, day: CalendarDay) => Promise<readonly ReadItem[]>;
}
