import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import type { MandatFacts } from '../domain/mandat.lifecycle.js';

export const MANDAT_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** What the next step of a mandat depends on; `on` is the day that the caller gives, if any. */
export async function mandatFacts(tx: Tx, id: number, on: CalendarDay | null = null): Promise<MandatFacts> {
  const [row] = await tx.query<MandatFacts>(MANDAT_FACTS, [id]);
  return { ...found(row), on, today: tx.today, actorId: tx.actor.id };
}
