import { envelopesOf, type LineAmount } from '../budget/envelopes.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { AwardFacts } from './domain/award.lifecycle.js';

export const AWARD_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** What the rules know of an award, and what its effects on credits need: its name there and its imputation. */
export interface AwardFile {
  readonly facts: AwardFacts;
  readonly label: string;
  readonly imputation: readonly LineAmount[];
}

type Row = Omit<AwardFacts, 'envelopes'> & Pick<AwardFile, 'label' | 'imputation'>;

export async function awardFile(tx: Tx, id: number): Promise<AwardFile> {
  const [row] = await tx.query<Row>(AWARD_FACTS, [id]);
  const { label, imputation, ...own } = found(row);
  return { facts: { ...own, envelopes: await envelopesOf(tx, imputation) }, label, imputation };
}
