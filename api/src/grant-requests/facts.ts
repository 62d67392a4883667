import type { Cents } from '../kernel/money.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { GrantRequestFacts } from './domain/grant-request.lifecycle.js';

export const GRANT_REQUEST_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** What an action being done says. */
export type Given = Pick<GrantRequestFacts, 'completionMessage'> & { readonly proposedCents?: Cents };

/** What the rules know of a request, with what the action being done says. */
export async function grantRequestFacts(tx: Tx, id: number, given: Given = {}): Promise<GrantRequestFacts> {
  const [facts] = await tx.query<Omit<GrantRequestFacts, 'proposedCents' | 'today'>>(GRANT_REQUEST_FACTS, [id]);
  return { proposedCents: null, ...found(facts), ...given, today: tx.today };
}
