import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';

/** What a report can decide. */
export const ITEM_KINDS = ['award', 'membership', 'authorisation', 'refusal'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing that a report decides, by its number in its own subject. */
export interface ItemRef {
  readonly kind: ItemKind;
  readonly id: number;
}

/** The same, with the name by which people know it: what a reason is about. */
export type ItemNamed = { kind: ItemKind; id: number; name: string };

/** What must hold of everything that a report decides: it says what it must, its credits are reserved, its convention is settled. */
export type Condition = 'complete' | 'reserved' | 'agreed';

/** One thing decided, as the guards of a report see it: each kind judges its own. */
export interface DecidedItem {
  /** Day of the finance visa; null while it is not given, or where no credits are at stake. */
  readonly visaOn: CalendarDay | null;
  /** Why a condition does not hold. */
  readonly unmet: (condition: Condition) => readonly Reason[];
}

/** How a kind judges its items; a condition that it leaves out always holds. */
export type Conditions<Item> = Readonly<Partial<Record<Condition, (item: Item) => Reason | null>>>;

export const judgedBy =
  <Item>(conditions: Conditions<Item>, item: Item): DecidedItem['unmet'] =>
  (condition) => {
    const reason = conditions[condition]?.(item);
    return reason ? [reason] : [];
  };
