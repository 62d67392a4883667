import type { VisaGiven } from '../budget/domain/line-override.js';
import { envelopesOf } from '../budget/envelopes.js';
import { wantedLines } from '../budget/overrides/overrides.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { AwardFacts } from './domain/award.lifecycle.js';
import { creditsToCommit, ofAwardYear } from './domain/imputation.js';

export const AWARD_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** What the rules know of an award, and its name among what consumes credits. */
export interface AwardFile {
  readonly facts: AwardFacts;
  readonly label: string;
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

type Row = Omit<AwardFacts, 'envelopes' | 'creditLines' | 'dueEnvelopes' | 'dueLines' | 'given' | 'visa'> &
  Pick<AwardFile, 'label'>;

export async function awardFile(tx: Tx, id: number, { resolution, visa = null }: AwardGiven = {}): Promise<AwardFile> {
  const [row] = await tx.query<Row>(AWARD_FACTS, [id]);
  const { label, ...own } = found(row);
  const given = resolution ? { lineId: resolution.lineId, creditYear: await yearOf(tx, resolution) } : null;
  const wanted = ofAwardYear(own.lines, own.fiscalYear).map(({ creditLineId, amountCents }) => ({
    creditLineId: creditLineId!,
    amountCents,
  }));
  const due = creditsToCommit(own.lines);
  const [envelopes, creditLines] = [await envelopesOf(tx, wanted), await wantedLines(tx, wanted)];
  const [dueEnvelopes, dueLines] = [await envelopesOf(tx, due), await wantedLines(tx, due)];
  return { facts: { ...own, given, visa, envelopes, creditLines, dueEnvelopes, dueLines }, label };
}

async function yearOf(tx: Tx, { creditLineId }: Resolution): Promise<number | null> {
  const [line] = await tx.query<{ year: number }>(YEAR_OF_CREDIT_LINE, [creditLineId]);
  return line?.year ?? null;
}
