import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ConventionFacts } from './domain/convention.lifecycle.js';

export const CONVENTION_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

const NOTHING_GIVEN: ConventionFacts['given'] = { on: null, sha256: null };

/** What the guards of a convention look at; `given` is what the caller states of the fact they record. */
export async function conventionFacts(tx: Tx, id: number, given = NOTHING_GIVEN): Promise<ConventionFacts> {
  const [row] = await tx.query<Omit<ConventionFacts, 'today' | 'given'>>(CONVENTION_FACTS, [id]);
  return { ...found(row), today: tx.today, given };
}
