import type { Tx } from '../platform/context.js';

/** These awards change hands, and nothing else of them. */
export async function handOverAwards(
  tx: Tx,
  ids: readonly number[],
  officerId: number,
  reason?: string | null,
): Promise<void> {
  await tx.mark('award.hand_over', reason);
  await tx.query('UPDATE award SET officer_id = $2, version = version + 1 WHERE id = ANY ($1::bigint[])', [
    ids,
    officerId,
  ]);
}
