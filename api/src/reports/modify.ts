import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { reportFields } from './domain/report.fields.js';
import { placeItems } from './place-items.js';
import { readReport, type ReportView } from './read.js';
import type { ModifyReportDto } from './report.dto.js';
import { Report } from './report.entities.js';

export async function modifyReport(tx: Tx, target: Target, { items, ...input }: ModifyReportDto): Promise<ReportView> {
  const row = await lockRow(tx, Report, target);
  refuseFor('refused', sealedChanges(reportFields, row.state, { ...input, items }));
  await tx.mark('report.modify');
  await saveRow(tx, Report, row, input);
  if (items) await placeItems(tx, row, items);
  return readReport(tx, row.id);
}
