import type { VisaGiven } from '../budget/domain/line-override.js';
import { envelopesOf, type LineAmount } from '../budget/envelopes.js';
import { wantedLines } from '../budget/overrides/overrides.js';
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

export const YEAR_OF_CREDIT_LINE = `SELECT y.year FROM credit_line l
  JOIN control_envelope e ON e.id = l.envelope_id JOIN fiscal_year y ON y.id = e.fiscal_year_id WHERE l.id = $1::bigint`;

/** The credit line that somebody gives for an imputation line. */
export interface Resolution {
  readonly lineId: number;
  readonly creditLineId: number;
}

/** What the person gives with the action; nothing while it is merely offered. */
export interface AwardGiven {
  readonly resolution?: Resolution;
  readonly visa?: VisaGiven;
}

type Row = Omit<AwardFacts, 'envelopes' | 'creditLines' | 'given' | 'visa'> & Pick<AwardFile, 'label' | 'imputation'>;

export async function awardFile(tx: Tx, id: number, { resolution, visa = null }: AwardGiven = {}): Promise<AwardFile> {
  const [row] = await tx.query<Row>(AWARD_FACTS, [id]);
  const { label, imputation, ...own } = found(row);
  const given = resolution ? { lineId: resolution.lineId, creditYear: await yearOf(tx, resolution) } : null;
  const envelopes = await envelopesOf(tx, imputation);
  const creditLines = await wantedLines(tx, imputation);
  return { facts: { ...own, given, visa, envelopes, creditLines }, label, imputation };
}

async function yearOf(tx: Tx, { creditLineId }: Resolution): Promise<number | null> {
  const [line] = await tx.query<{ year: number }>(YEAR_OF_CREDIT_LINE, [creditLineId]);
  return line?.year ?? null;
}
