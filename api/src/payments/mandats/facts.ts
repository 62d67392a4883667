import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import type { MandatFacts } from '../domain/mandat.lifecycle.js';
import { type PaymentFacts, paymentFacts } from '../facts.js';

export const MANDAT_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

type Row = Omit<MandatFacts, 'liquidation'> & { instalmentId: number; ended: boolean };

export type MandatFile = MandatFacts & { liquidation: PaymentFacts | null };

/** What the next step of a mandat depends on; `on` is the day that the caller gives, if any. */
export async function mandatFacts(tx: Tx, id: number, on: CalendarDay | null = null): Promise<MandatFile> {
  const [row] = await tx.query<Row>(MANDAT_FACTS, [id]);
  const { instalmentId, ended, ...facts } = found(row);
  // Issued again, it is borne by the lines that wait for it: neither other years nor other budgets matter.
  const { fiscalYears } = facts;
  const own = { fiscalYears, paymentCents: null };
  const liquidation = ended ? { ...found(await paymentFacts(tx, instalmentId)), ...own } : null;
  return { ...facts, liquidation, on, today: tx.today, actorId: tx.actor.id };
}
