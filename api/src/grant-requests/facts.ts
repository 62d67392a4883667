import type { Cents } from '../kernel/money.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { GrantRequestFacts } from './domain/grant-request.lifecycle.js';

export const GRANT_REQUEST_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** What the rules know of a request, with the proposal being made if there is one. */
export async function grantRequestFacts(
  tx: Tx,
  id: number,
  proposedCents: Cents | null = null,
): Promise<GrantRequestFacts> {
  const [facts] = await tx.query<Omit<GrantRequestFacts, 'proposedCents'>>(GRANT_REQUEST_FACTS, [id]);
  return { ...found(facts), proposedCents };
}
