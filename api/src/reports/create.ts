import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { placeItems } from './place-items.js';
import { readReport, type ReportView } from './read.js';
import { replaceReferences } from './references.js';
import type { CreateReportDto } from './report.dto.js';
import { Report } from './report.entities.js';

/** Opens a report of the officer's department on what is being prepared. */
export async function createReport(
  tx: Tx,
  { items, opinions, citedActs, ...input }: CreateReportDto & { demonstration?: boolean },
): Promise<ReportView> {
  const departmentId = tx.actor.departmentId!;
  await tx.mark('report.create');
  const id = await addRow(tx, Report, { ...input, departmentId, officerId: actorId(tx), stateSince: tx.today });
  await placeItems(tx, { id, departmentId }, items);
  await replaceReferences(tx, id, { opinions, citedActs });
  return readReport(tx, id);
}
