import type { EntityTarget } from 'typeorm';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow, departmentScope, type Row } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { type References, referenceReasons } from './domain/references.js';
import { ReportCitedAct, ReportOpinion } from './report.entities.js';
import type { CitedActView, OpinionView } from './report.view.js';

export const REFERENCES = sqlFile(import.meta.dirname, 'references.sql');

/**
 * Replaces each list that is given, whole; what is not given stays.
 * @throws Refusal invalid with the line of each thing that cannot be.
 */
export async function replaceReferences(tx: Tx, reportId: number, references: References): Promise<void> {
  refuseFor('invalid', referenceReasons(references, tx.today));
  await replace(tx, ReportOpinion, reportId, references.opinions);
  await replace(tx, ReportCitedAct, reportId, references.citedActs);
}

async function replace(
  tx: Tx,
  entity: EntityTarget<Row>,
  reportId: number,
  lines: readonly object[] | undefined,
): Promise<void> {
  if (!lines) return;
  await tx.manager.delete(entity, { reportId });
  for (const [index, line] of lines.entries()) await addRow(tx, entity, { ...line, reportId, rank: index + 1 });
}

/** Opinions and cited acts, as the report and its deliberation show them. */
export async function readReferences(
  tx: Tx,
  reportId: number,
): Promise<{ opinions: OpinionView[]; citedActs: CitedActView[] }> {
  const [references] = await tx.query<{ opinions: OpinionView[]; citedActs: CitedActView[] }>(REFERENCES, [
    reportId,
    departmentScope(tx.actor),
  ]);
  return references!;
}
