import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { IncomingGrantFacts } from './domain/incoming-grant.lifecycle.js';

export const INCOMING_GRANT_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

const NOTHING_GIVEN: IncomingGrantFacts['given'] = {
  on: null,
  receivedCents: null,
  reason: null,
  authorisationId: null,
};

/** What the guards of an application look at; `given` is what the caller states of the fact they record. */
export async function incomingGrantFacts(
  tx: Tx,
  id: number,
  given: IncomingGrantFacts['given'] = NOTHING_GIVEN,
): Promise<IncomingGrantFacts> {
  const parameters = [id, given.authorisationId, tx.today];
  const [row] = await tx.query<Omit<IncomingGrantFacts, 'today' | 'given'>>(INCOMING_GRANT_FACTS, parameters);
  return { ...found(row), today: tx.today, given };
}
