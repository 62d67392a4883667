import { recordPapers } from '../../api/src/grant-requests/papers.js';
import type { Tx } from '../../api/src/platform/context.js';

/** The body hands in, that day, all the mandatory papers that its request calls for, save those named. */
export async function handInPapers(tx: Tx, requestId: number, missing: readonly string[] = []): Promise<void> {
  const called = await tx.query<{ kind: string }>(
    `SELECT kind FROM request_paper_status WHERE grant_request_id = $1 AND mandatory AND kind <> ALL ($2::text[])`,
    [requestId, missing],
  );
  const provided = { state: 'provided' as const, providedOn: tx.today };
  await recordPapers(
    tx,
    { id: requestId },
    called.map(({ kind }) => ({ kind, ...provided })),
  );
}
