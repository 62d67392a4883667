import { assertMet } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow, assertInScope } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { financialReportReasons } from './domain/financial-report.reasons.js';
import { type PartFacts, reception } from './domain/reception.js';
import type { ReceiveFinancialReportDto } from './financial-report.dto.js';
import { FinancialReport } from './financial-report.entities.js';
import { type FinancialReportView, readFinancialReport } from './read.js';

export const PART_FACTS = sqlFile(import.meta.dirname, 'part-facts.sql');

type StoredFacts = Omit<PartFacts, 'receivedOn' | 'formerlyReceivedOn' | 'today'> & { departmentId: number };

/** Records that the account of an earmarked part has arrived. */
export async function receiveFinancialReport(tx: Tx, input: ReceiveFinancialReportDto): Promise<FinancialReportView> {
  const [part] = await tx.query<StoredFacts>(PART_FACTS, [input.awardPartId]);
  if (!part) throw new Refusal('refused', [financialReportReasons.unknown_part({}, 'awardPartId')]);
  const { departmentId, ...facts } = part;
  assertInScope(tx.actor, departmentId);
  assertMet(reception, { ...facts, receivedOn: input.receivedOn, formerlyReceivedOn: null, today: tx.today });
  await tx.mark('financial_report.create');
  const id = await addRow(tx, FinancialReport, { ...input, departmentId, stateSince: tx.today });
  return readFinancialReport(tx, id);
}
