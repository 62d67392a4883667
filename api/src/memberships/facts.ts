import { envelopesOf, type LineAmount } from '../budget/envelopes.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { MembershipFacts } from './domain/membership.lifecycle.js';

export const MEMBERSHIP_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** What the rules know of a membership, and what its effects on credits need: its name there and the line that bears it. */
export interface MembershipFile {
  readonly facts: MembershipFacts;
  readonly label: string;
  readonly imputation: readonly LineAmount[];
}

type Row = Omit<MembershipFacts, 'envelopes' | 'today' | 'given'> & { label: string };

export async function membershipFile(
  tx: Tx,
  id: number,
  given: MembershipFacts['given'] = null,
): Promise<MembershipFile> {
  const [row] = await tx.query<Row>(MEMBERSHIP_FACTS, [id]);
  const { label, ...own } = found(row);
  const { creditLineId, tariff } = own;
  const imputation = creditLineId === null ? [] : [{ creditLineId, amountCents: tariff.amountCents }];
  const facts = { ...own, envelopes: await envelopesOf(tx, imputation), today: tx.today, given };
  return { facts, label, imputation };
}
