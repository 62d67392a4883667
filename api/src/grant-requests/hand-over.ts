import type { Tx } from '../platform/context.js';

/** These requests change hands, and nothing else of them. */
export async function handOverRequests(
  tx: Tx,
  ids: readonly number[],
  officerId: number,
  reason?: string | null,
): Promise<void> {
  await tx.mark('grant_request.hand_over', reason);
  await tx.query('UPDATE grant_request SET officer_id = $2, version = version + 1 WHERE id = ANY ($1::bigint[])', [
    ids,
    officerId,
  ]);
}
