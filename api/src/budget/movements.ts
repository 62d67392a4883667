import type { CalendarDay } from '../kernel/calendar-day.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import { spendingReasons } from './domain/credits.js';
import { CONSUMPTION, type Deltas, type MovementKind } from './domain/movements.js';
import { envelopesOf, type LineAmount } from './envelopes.js';

export const RECORD_MOVEMENTS = sqlFile(import.meta.dirname, 'record-movements.sql');

/** The document that asks for a movement, named and numbered: the budget knows nothing of grants. */
export interface Origin {
  readonly kind: string;
  readonly id: number;
  readonly label: string;
  /** Tells apart two identical movements of one document, such as a second reservation after a release. */
  readonly occasion?: string | number;
}

export interface LineDeltas {
  readonly creditLineId: number;
  readonly deltas: Deltas;
  /** The movement that it puts right. */
  readonly correctsId?: number;
  /** That of the same movement asked by another document; otherwise made from the document and the occasion. */
  readonly key?: string;
}

/** What lets a movement exist once. */
export const keyOf = (
  { kind: subject, id, occasion = 'once' }: Origin,
  kind: MovementKind,
  creditLineId: number,
): string => [subject, id, kind, creditLineId, occasion].join(':');

/**
 * Adds the movements of one operation. Balances follow by trigger, and the envelope refuses what exceeds its credits.
 * A movement already recorded for the same document and occasion is refused, never doubled.
 * @throws Refusal refused when a fiscal year does not let it happen.
 */
export async function recordMovements(
  tx: Tx,
  origin: Origin,
  kind: MovementKind,
  lines: readonly LineDeltas[],
  accountingDate: CalendarDay = tx.today,
): Promise<void> {
  const envelopes = await envelopesOf(
    tx,
    lines.map(({ creditLineId }) => ({ creditLineId, amountCents: 0 })),
  );
  refuseFor('refused', spendingReasons(envelopes, kind));
  const rows = lines.map(({ creditLineId, deltas, correctsId, key = keyOf(origin, kind, creditLineId) }) => ({
    creditLineId,
    ...deltas,
    correctsId,
    key,
  }));
  await tx.query(RECORD_MOVEMENTS, [
    JSON.stringify(rows),
    kind,
    accountingDate,
    tx.actor.id,
    origin.kind,
    origin.id,
    origin.label,
  ]);
}

const consume =
  (name: keyof typeof CONSUMPTION) =>
  (tx: Tx, origin: Origin, amounts: readonly LineAmount[], accountingDate?: CalendarDay): Promise<void> => {
    const { kind, deltas } = CONSUMPTION[name];
    const lines = amounts.map(({ creditLineId, amountCents }) => ({ creditLineId, deltas: deltas(amountCents) }));
    return recordMovements(tx, origin, kind, lines, accountingDate);
  };

/** Sets credits aside, up to what the envelope has left. */
export const reserve = consume('reserve');
/** Turns a reservation into a commitment, when it is voted: used credits do not rise, so that it cannot fail. */
export const commit = consume('commit');
/** Gives a reservation back. */
export const releaseReservation = consume('release');
/** Gives a commitment back, when the grant behind it ends without effect. */
export const releaseCommitment = consume('give_up');
/** Counts what is sent to payment, within what is committed. */
export const order = consume('order');
/** Takes back what was sent to payment and is not paid. */
export const cancelOrder = consume('cancel');
