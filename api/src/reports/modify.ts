import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import { voidBorne } from '../numbering/settle.js';
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
  const { items, opinions, citedActs, number, ...own } = input;
  // A report keeps its number unless another is given.
  const numbered = { ...own, ...(number && { number }) };
  const { number: former } = row;
  await saveRow(tx, Report, row, numbered);
  if (numbered.number && numbered.number !== former) {
    await voidBorne(tx, row.id, former, `Remplacé par ${numbered.number}`);
  }
  if (items) await placeItems(tx, row, items);
  await replaceReferences(tx, row.id, { opinions, citedActs });
  return readReport(tx, row.id);
}
