import type { Tx } from '../platform/context.js';

/** These reports change hands, and nothing else of them. */
export async function handOverReports(
  tx: Tx,
  ids: readonly number[],
  officerId: number,
  reason?: string | null,
): Promise<void> {
  await tx.mark('report.hand_over', reason);
  await tx.query('UPDATE report SET officer_id = $2, version = version + 1 WHERE id = ANY ($1::bigint[])', [
    ids,
    officerId,
  ]);
}
