import type { Cents } from '../kernel/money.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRow, found } from '../platform/rows.js';
import { ImputationLine } from './award.entities.js';

/** What of a line goes on in the next year. */
export interface Continuation {
  readonly lineId: number;
  readonly awardId: number;
  readonly creditLineId: number;
  readonly amountCents: Cents;
}

/** Moves what a year leaves of an imputation line onto the credits of the next one: the award keeps its amount. */
export async function continueImputation(tx: Tx, continuation: Continuation): Promise<void> {
  const { lineId, amountCents } = continuation;
  const continuedById = await lineOnCredits(tx, continuation);
  await tx.query(`UPDATE imputation_line SET amount_cents = amount_cents - $2, continued_by_id = $3 WHERE id = $1`, [
    lineId,
    amountCents,
    continuedById,
  ]);
}

/** The award may already take something of these credits: an amount over several years does. */
async function lineOnCredits(tx: Tx, { awardId, creditLineId, amountCents }: Continuation): Promise<number> {
  const [known] = await tx.query<{ id: number }>(
    `UPDATE imputation_line SET amount_cents = amount_cents + $3 WHERE award_id = $1 AND credit_line_id = $2 RETURNING id`,
    [awardId, creditLineId, amountCents],
  );
  if (known) return known.id;
  const [last] = await tx.query<{ rank: number }>('SELECT max(rank) AS rank FROM imputation_line WHERE award_id = $1', [
    awardId,
  ]);
  return addRow(tx, ImputationLine, {
    awardId,
    creditLineId,
    amountCents,
    rank: found(last).rank + 1,
    resolvedBy: actorId(tx),
    resolvedOn: tx.today,
  });
}
