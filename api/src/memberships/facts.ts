import { envelopesOf, type LineAmount } from '../budget/envelopes.js';
import { wantedLines } from '../budget/overrides/overrides.js';
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

/** What the person gives with the action; nothing while it is merely offered. */
export type MembershipGiven = Partial<Pick<MembershipFacts, 'given' | 'visa'>>;

type Row = Omit<MembershipFacts, 'envelopes' | 'creditLines' | 'today' | 'given' | 'visa'> & { label: string };

export async function membershipFile(
  tx: Tx,
  id: number,
  { given = null, visa = null }: MembershipGiven = {},
): Promise<MembershipFile> {
  const [row] = await tx.query<Row>(MEMBERSHIP_FACTS, [id]);
  const { label, ...own } = found(row);
  const { creditLineId, tariff } = own;
  const imputation = creditLineId === null ? [] : [{ creditLineId, amountCents: tariff.amountCents }];
  const envelopes = await envelopesOf(tx, imputation);
  const creditLines = await wantedLines(tx, imputation);
  const facts = { ...own, envelopes, creditLines, today: tx.today, given, visa };
  return { facts, label, imputation };
}
