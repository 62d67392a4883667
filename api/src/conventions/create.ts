import type { ImputedAmount } from '../budget/domain/imputed.js';
import { CREDIT_LINE_TABLES, IMPUTATION } from '../budget/imputation.js';
import { Refusal } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { houseOn } from '../platform/house.js';
import { parameterOn } from '../platform/parameters.js';
import { addRow, assertInScope } from '../platform/rows.js';
import { prepared, sqlFile } from '../platform/sql.js';
import type { CreateConventionDto } from './convention.dto.js';
import { Convention } from './convention.entities.js';
import { conventionReasons } from './domain/convention.reasons.js';
import { type DraftFacts, draftText } from './domain/draft-text.js';
import { type ConventionView, readConvention } from './read.js';
import { keepText } from './texts.js';

export const DRAFT = sqlFile(import.meta.dirname, 'draft.sql');

export const DRAFT_IMPUTATIONS = prepared(
  `SELECT listed.printed, listed.amount_cents AS "amountCents", ${IMPUTATION} AS imputation
   FROM imputation_line listed LEFT JOIN credit_line l ON l.id = listed.credit_line_id ${CREDIT_LINE_TABLES}
   WHERE listed.award_id = $1::bigint ORDER BY listed.rank`,
);

type Recorded = Omit<DraftFacts, 'imputations' | 'house' | 'title' | 'kind' | 'termOn' | 'financialReportMonths'>;

/** Opens the convention of an award, with a first text written from what is recorded of it. */
export async function createConvention(
  tx: Tx,
  input: CreateConventionDto & { demonstration?: boolean },
): Promise<ConventionView> {
  const [award] = await tx.query<Recorded & { departmentId: number }>(DRAFT, [input.awardId]);
  if (!award) throw new Refusal('refused', [conventionReasons.unknown_award({}, 'awardId')]);
  assertInScope(tx.actor, award.departmentId);
  await assertStillToAnnex(tx, input.awardId);
  await tx.mark('convention.create');
  const { departmentId, ...recorded } = award;
  const drafted: DraftFacts = {
    ...recorded,
    imputations: await tx.query<ImputedAmount>(DRAFT_IMPUTATIONS, [input.awardId]),
    house: await houseOn(tx, tx.today),
    ...{ title: input.title, kind: input.kind, termOn: input.termOn ?? null },
    financialReportMonths: await parameterOn(tx, 'financial_report_delay', tx.today),
  };
  const id = await addRow(tx, Convention, { ...input, departmentId, stateSince: tx.today });
  await keepText(tx, id, draftText(drafted));
  return readConvention(tx, id);
}

/** The report is held where it stands, so that it does not reach the agenda while its convention is being opened. */
async function assertStillToAnnex(tx: Tx, awardId: number): Promise<void> {
  const [report] = await tx.query<{ state: string }>(
    `SELECT r.state FROM report r JOIN report_item i ON i.report_id = r.id WHERE i.award_id = $1 FOR SHARE OF r`,
    [awardId],
  );
  if (report && ['on_agenda', 'adopted', 'rejected'].includes(report.state)) {
    throw new Refusal('refused', [conventionReasons.too_late_to_annex({}, 'awardId')]);
  }
}
