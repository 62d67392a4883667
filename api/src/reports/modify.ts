import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { reportFields } from './domain/report.fields.js';
import { placeItems } from './place-items.js';
import { readReport, type ReportView } from './read.js';
import { replaceReferences } from './references.js';
import type { ModifyReportDto } from './report.dto.js';
import { Report } from './report.entities.js';

export async function modifyReport(tx: Tx, target: Target, input: ModifyReportDto): Promise<ReportView> {
  const row = await lockRow(tx, Report, target);
  refuseFor('refused', sealedChanges(reportFields, row.state, input));
  await tx.mark('report.modify');
  const { items, opinions, citedActs, ...own } = input;
  await saveRow(tx, Report, row, own);
  if (items) await placeItems(tx, row, items);
  await replaceReferences(tx, row.id, { opinions, citedActs });
  return readReport(tx, row.id);
}
