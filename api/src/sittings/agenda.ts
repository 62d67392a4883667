import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import type { SittingState } from './domain/sitting.lifecycle.js';
import type { Body } from './domain/sitting.js';

export interface AgendaSitting {
  id: number;
  body: Body;
  heldOn: CalendarDay;
  state: SittingState;
}

/** Holds a sitting while something is placed on its agenda, so that no rank is given twice and it is not held meanwhile. */
export async function lockSitting(tx: Tx, id: number): Promise<AgendaSitting | null> {
  const [sitting] = await tx.query<AgendaSitting>(
    `SELECT id, body, held_on AS "heldOn", state FROM sitting WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return sitting ?? null;
}
