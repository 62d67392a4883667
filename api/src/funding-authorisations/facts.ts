import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { FundingAuthorisationFacts } from './domain/funding-authorisation.lifecycle.js';

export const FUNDING_AUTHORISATION_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

export async function fundingAuthorisationFacts(tx: Tx, id: number): Promise<FundingAuthorisationFacts> {
  return found((await tx.query<FundingAuthorisationFacts>(FUNDING_AUTHORISATION_FACTS, [id]))[0]);
}
