import { type CalendarDay, isCalendarDay } from '../kernel/calendar-day.js';
import { dayToCome } from '../kernel/day-to-come.js';
import { Refusal, refuseFor } from '../kernel/refusal.js';
import { inputReasons } from '../platform/http/input.reasons.js';
import type { Tx } from '../platform/context.js';
import type { ListQuery } from '../platform/lists.js';

/** The value of a parameter among some names. */
export function among<Name extends string>(
  query: ListQuery,
  parameter: string,
  names: readonly Name[],
  fallback: Name,
): Name {
  const text = query[parameter];
  const name = text ? names.find((each) => each === text) : fallback;
  if (name !== undefined) return name;
  throw new Refusal('invalid', [inputReasons.choice_expected({ accepted: names.join(', ') }, parameter)]);
}

/** The day as of which figures are asked; null for now. */
export function dayOf(tx: Tx, { asOf }: ListQuery): CalendarDay | null {
  if (!asOf) return null;
  if (!isCalendarDay(asOf)) throw new Refusal('invalid', [inputReasons.day_expected({}, 'asOf')]);
  refuseFor('invalid', dayToCome(asOf, tx.today, 'asOf'));
  return asOf;
}

/** Credits under some filters: a condition on `CREDIT_LINE_TABLES`, and its values. */
export interface Chosen {
  readonly where: string;
  readonly values: readonly unknown[];
}
