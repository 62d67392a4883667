import { Refusal } from '../kernel/refusal.js';
import { numberingReasons } from '../numbering/domain/numbering.reasons.js';
import { bearNumber, takeNumber, type TakenNumber } from '../numbering/issue.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import type { Body } from '../sittings/domain/sitting.js';
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
  const taken = input.number ? null : await nextNumber(tx, input.body, departmentId);
  const number = taken?.number ?? input.number!;
  const own = { ...input, number, departmentId, officerId: actorId(tx), stateSince: tx.today };
  const id = await addRow(tx, Report, own);
  if (taken) await bearNumber(tx, taken, id);
  await placeItems(tx, { id, departmentId }, items);
  await replaceReferences(tx, id, { opinions, citedActs });
  return readReport(tx, id);
}

/** @throws Refusal invalid while the house numbers its reports by hand. */
async function nextNumber(tx: Tx, body: Body, departmentId: number): Promise<TakenNumber> {
  const [department] = await tx.query<{ code: string }>('SELECT code FROM department WHERE id = $1', [departmentId]);
  const wanted = { kind: 'report', body, on: tx.today, rank: null, department: department!.code } as const;
  const taken = await takeNumber(tx, wanted);
  if (!taken) throw new Refusal('invalid', [numberingReasons.number_required({}, 'number')]);
  return taken;
}
