import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { sumCents } from '../kernel/money.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { reportFields } from './domain/report.fields.js';
import { type ReportFacts, reportLifecycle } from './domain/report.lifecycle.js';
import { reportFacts } from './facts.js';
import type { ReportAwardView, ReportView } from './report.view.js';

export type { ReportView } from './report.view.js';

export const REPORT = sqlFile(import.meta.dirname, 'read.sql');

type Requirement = 'conventionRequired' | 'yearCents' | 'thresholdCents';
type AwardRow = Omit<ReportAwardView, Requirement>;
type ReportRow = Omit<ReportView, 'awards' | 'totalCents' | 'actions' | 'sealed'> & { awards: AwardRow[] };

export async function readReport(tx: Tx, id: number): Promise<ReportView> {
  const [row] = await tx.query<ReportRow>(REPORT, [id]);
  const report = found(row);
  assertInScope(tx.actor, report.department.id);
  const facts = await reportFacts(tx, id);
  return {
    ...report,
    awards: report.awards.map((award) => ({ ...award, ...requirementOf(award.id, facts) })),
    totalCents: sumCents(report.awards.map(({ amountCents }) => amountCents)),
    actions: actionViews(possibleActions(reportLifecycle, report.state, facts, tx.actor), tx.language),
    sealed: sealedFields(reportFields, report.state),
  };
}

function requirementOf(awardId: number, facts: ReportFacts): Pick<ReportAwardView, Requirement> {
  const { conventionRequired, yearCents, thresholdCents } = facts.awards.find((award) => award.awardId === awardId)!;
  return { conventionRequired, yearCents, thresholdCents };
}
