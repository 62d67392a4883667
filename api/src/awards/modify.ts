import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { ModifyAwardDto } from './award.dto.js';
import { Award } from './award.entities.js';
import { replaceBreakdown } from './breakdown.js';
import { awardFields } from './domain/award.fields.js';
import { awardReasons as reasons } from './domain/award.reasons.js';
import { type AwardedRequest, partReasons } from './domain/breakdown.js';
import { lineReasons } from './domain/imputation.js';
import { type AwardView, readAward } from './read.js';

export const REQUESTS_OF_AWARD = `SELECT r.id, r.number, r.state, r.beneficiary_id AS "beneficiaryId",
    r.department_id AS "departmentId", r.fiscal_year AS "fiscalYear", r.proposed_cents AS "proposedCents"
  FROM award_part p JOIN grant_request r ON r.id = p.grant_request_id WHERE p.award_id = $1::bigint`;

export const YEARS_OF_LINES = `SELECT DISTINCT y.year FROM credit_line l
  JOIN control_envelope e ON e.id = l.envelope_id JOIN fiscal_year y ON y.id = e.fiscal_year_id
  WHERE l.id = ANY ($1::bigint[])`;

/** Locked, so that the text is not approved meanwhile on figures that change. */
export const CONVENTION_OF_AWARD = `SELECT state FROM convention WHERE award_id = $1::bigint FOR SHARE`;

/** Edits a draft, its amount and its breakdown together: a draft may be incomplete, what it says is possible. */
export async function modifyAward(tx: Tx, target: Target, input: ModifyAwardDto): Promise<AwardView> {
  const row = await lockRow(tx, Award, target);
  refuseFor('refused', sealedChanges(awardFields, row.state, input));
  refuseFor('refused', await approvedText(tx, row));
  refuseFor('refused', [...(await wrongParts(tx, row, input)), ...(await wrongLines(tx, row, input))]);
  const { parts, imputationLines, instalments, ...own } = input;
  await tx.mark('award.modify');
  await saveRow(tx, Award, row, own);
  await replaceBreakdown(tx, row.id, { parts, imputationLines, instalments });
  return readAward(tx, row.id);
}

/** The text was approved for this award as it stands. */
async function approvedText(tx: Tx, award: Award) {
  const [convention] = await tx.query<{ state: string }>(CONVENTION_OF_AWARD, [award.id]);
  return convention && convention.state !== 'drafting' ? [reasons.convention_text_approved()] : [];
}

async function wrongParts(tx: Tx, award: Award, { parts }: ModifyAwardDto) {
  if (!parts) return [];
  return partReasons(parts, await tx.query<AwardedRequest>(REQUESTS_OF_AWARD, [award.id]));
}

async function wrongLines(tx: Tx, award: Award, { imputationLines }: ModifyAwardDto) {
  if (!imputationLines) return [];
  const ids = imputationLines.flatMap(({ creditLineId }) => creditLineId ?? []);
  const years = await tx.query<{ year: number }>(YEARS_OF_LINES, [ids]);
  return lineReasons(
    years.map(({ year }) => year),
    award.fiscalYear,
  );
}
