import type { Cents } from '../kernel/money.js';
import type { Tx } from '../platform/context.js';

/** What a report carries with it. */
export interface Decided {
  readonly conventionIds: readonly number[];
  readonly awardIds: readonly number[];
  readonly requests: readonly { readonly id: number; readonly grantedCents: Cents }[];
}

const idsOf = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);

/** Everything that the report decides, locked in the order that the whole product keeps: conventions, awards, requests. */
export async function lockDecided(tx: Tx, reportId: number): Promise<Decided> {
  const conventions = await tx.query<{ id: number }>(
    `SELECT c.id FROM convention c JOIN report_item i ON i.award_id = c.award_id
     WHERE i.report_id = $1 ORDER BY c.id FOR NO KEY UPDATE OF c`,
    [reportId],
  );
  const awards = await tx.query<{ id: number }>(
    `SELECT a.id FROM award a JOIN report_item i ON i.award_id = a.id
     WHERE i.report_id = $1 ORDER BY a.id FOR NO KEY UPDATE OF a`,
    [reportId],
  );
  const requests = await tx.query<Decided['requests'][number]>(
    `SELECT r.id, p.amount_cents AS "grantedCents"
     FROM grant_request r JOIN award_part p ON p.grant_request_id = r.id JOIN report_item i ON i.award_id = p.award_id
     WHERE i.report_id = $1 ORDER BY r.id FOR NO KEY UPDATE OF r`,
    [reportId],
  );
  return { conventionIds: idsOf(conventions), awardIds: idsOf(awards), requests };
}
