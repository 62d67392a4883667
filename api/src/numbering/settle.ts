import { decide } from '../kernel/lifecycle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { actNumberLifecycle } from './domain/act-number.lifecycle.js';
import { ActNumber } from './numbering.entities.js';

export const RESERVED = `SELECT id, number FROM act_number WHERE report_id = $1::bigint AND state = 'reserved'`;
export const BORNE = `SELECT id FROM act_number WHERE report_id = $1::bigint AND number = $2 AND state = 'used'`;

/** The number kept for the act of a report; null when none is. */
export async function reservedNumber(tx: Tx, reportId: number): Promise<{ id: number; number: string } | null> {
  const [reserved] = await tx.query<{ id: number; number: string }>(RESERVED, [reportId]);
  return reserved ?? null;
}

/** The number kept for a report becomes that of its act. */
export async function useNumber(tx: Tx, id: number): Promise<void> {
  const row = await lockRow(tx, ActNumber, { id });
  const state = decide(actNumberLifecycle, 'use', row.state, {}, tx.actor);
  await tx.mark('act_number.use');
  await saveRow(tx, ActNumber, row, { state, stateSince: tx.today });
}

/** Voids a number that nobody bears: it says why, and is never given again. */
export async function voidNumber(tx: Tx, target: Target, reason: string): Promise<void> {
  const row = await lockRow(tx, ActNumber, target);
  const state = decide(actNumberLifecycle, 'void', row.state, {}, tx.actor);
  await settle(tx, row, state, reason);
}

/** What was kept for the act of a report that is not adopted is voided with it. */
export async function voidReserved(tx: Tx, reportId: number, reason: string): Promise<void> {
  const reserved = await reservedNumber(tx, reportId);
  if (reserved) await settle(tx, await lockRow(tx, ActNumber, { id: reserved.id }), 'voided', reason);
}

/** The number that a report bore leaves it for another, written by hand. */
export async function voidBorne(tx: Tx, reportId: number, number: string, reason: string): Promise<void> {
  const [borne] = await tx.query<{ id: number }>(BORNE, [reportId, number]);
  if (borne) await settle(tx, await lockRow(tx, ActNumber, { id: borne.id }), 'voided', reason);
}

async function settle(tx: Tx, row: ActNumber, state: ActNumber['state'], reason: string): Promise<void> {
  await tx.mark('act_number.void', reason);
  await saveRow(tx, ActNumber, row, { state, stateSince: tx.today, reason });
}
