import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { reportFields } from './domain/report.fields.js';
import { reportLifecycle } from './domain/report.lifecycle.js';
import { decidedCents } from './decided.js';
import { reportFacts } from './facts.js';
import { readReferences } from './references.js';
import type { ReportView } from './report.view.js';

export type { ReportView } from './report.view.js';

export const REPORT = sqlFile(import.meta.dirname, 'read.sql');

type ReportRow = Omit<ReportView, 'items' | 'opinions' | 'citedActs' | 'totalCents' | 'actions' | 'sealed'>;

export async function readReport(tx: Tx, id: number): Promise<ReportView> {
  const [row] = await tx.query<ReportRow>(REPORT, [id]);
  const report = found(row);
  assertInScope(tx.actor, report.department.id);
  const facts = await reportFacts(tx, id);
  const items = facts.items.map(({ view }) => view);
  return {
    ...report,
    ...(await readReferences(tx, id)),
    items,
    totalCents: decidedCents(items),
    actions: actionViews(possibleActions(reportLifecycle, report.state, facts, tx.actor), tx.language),
    sealed: sealedFields(reportFields, report.state),
  };
}
