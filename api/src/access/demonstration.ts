import type { CalendarDay } from '../kernel/calendar-day.js';
import { Refusal } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { accessReasons } from './access.reasons.js';

/**
 * Moves the business day of a demonstration, so that its story can be followed on the days on which it happened.
 * @throws Refusal refused when the demonstration data are not loaded.
 */
export async function moveDay(tx: Tx, today: CalendarDay): Promise<void> {
  const moved = await tx.query('UPDATE demonstration SET today = $1 RETURNING id', [today]);
  if (moved.length === 0) throw new Refusal('refused', [accessReasons.no_demonstration()]);
}
