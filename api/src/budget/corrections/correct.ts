import type { Cents } from '../../kernel/money.js';
import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRows, found } from '../../platform/rows.js';
import { prepared } from '../../platform/sql.js';
import type { MovementItem } from '../budget.view.js';
import { correctingReasons } from '../domain/correction.js';
import { shortageReasons } from '../domain/credits.js';
import { envelopesOf } from '../envelopes.js';
import { movementList } from '../list.js';
import { type Origin, recordMovements } from '../movements.js';
import type { CorrectMovementDto } from './correction.dto.js';
import { Correction } from './correction.entity.js';

export const MOVEMENT = prepared(`SELECT ${movementList.select} FROM ${movementList.from} WHERE m.id = $1::bigint`);

export const CORRECTING = prepared(
  `SELECT ${movementList.select} FROM ${movementList.from} WHERE m.corrects_id = $1::bigint`,
);

/** An entry of credits, as it was recorded. */
export interface Entry {
  readonly movementId: number;
  readonly creditLineId: number;
  readonly openedCents: Cents;
  readonly label: string;
}

/** Puts right an entry of credits that was recorded wrongly: its opposite, once, with the reason; the entry stays. */
export async function correctMovement(tx: Tx, id: number, { reason }: CorrectMovementDto): Promise<MovementItem> {
  const wrong = found((await tx.query<MovementItem>(MOVEMENT, [id]))[0]);
  const { creditLineId, openedCents, label, originKind, originId } = wrong;
  const envelopes = await envelopesOf(tx, [{ creditLineId, amountCents: openedCents }]);
  refuseFor('refused', [...correctingReasons(wrong), ...shortageReasons(envelopes)]);
  await tx.mark('movement.correct', reason);
  const entry = { movementId: id, creditLineId, openedCents, label };
  await putRight(tx, { kind: originKind, id: originId }, [entry], reason);
  return found((await tx.query<MovementItem>(CORRECTING, [id]))[0]);
}

/** Writes the opposite of the entries of one document. Whoever calls has said what is done, and judged it. */
export async function putRight(
  tx: Tx,
  document: Pick<Origin, 'kind' | 'id'>,
  entries: readonly Entry[],
  reason: string,
): Promise<void> {
  await addRows(
    tx,
    Correction,
    entries.map(({ movementId }) => ({ movementId, reason })),
  );
  const { label, movementId } = entries[0]!;
  const opposites = entries.map((entry) => ({
    creditLineId: entry.creditLineId,
    deltas: { opened: -entry.openedCents },
    correctsId: entry.movementId,
  }));
  await recordMovements(tx, { ...document, label, occasion: movementId }, 'correction', opposites);
}
