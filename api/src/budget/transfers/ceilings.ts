import { dayToCome } from '../../kernel/day-to-come.js';
import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRow } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { readFiscalYear } from '../fiscal-years/read.js';
import type { RecordRealExpenditureDto, TransferCeilingsQuery } from './transfer.dto.js';
import { RealExpenditure } from './transfer.entities.js';
import type { RealExpenditureView, TransferCeilingView } from './transfer.view.js';

export const CEILINGS = sqlFile(import.meta.dirname, 'ceilings.sql');

/** What may still be transferred from chapitre to chapitre today, by section of each year. */
export const transferCeilings = (
  tx: Tx,
  { year, fiscalYearId }: TransferCeilingsQuery,
): Promise<TransferCeilingView[]> =>
  tx.query<TransferCeilingView>(CEILINGS, [tx.today, year ?? null, fiscalYearId ?? null]);

/** Records what a section really spends, as told by the budget: the whole of it is not kept here. */
export async function recordRealExpenditure(
  tx: Tx,
  fiscalYearId: number,
  input: RecordRealExpenditureDto & { demonstration?: boolean },
): Promise<RealExpenditureView> {
  await readFiscalYear(tx, fiscalYearId);
  refuseFor('invalid', dayToCome(input.knownOn, tx.today, 'knownOn'));
  await tx.mark('real_expenditure.record');
  const { demonstration: _, ...told } = input;
  return { id: await addRow(tx, RealExpenditure, { ...input, fiscalYearId }), fiscalYearId, ...told };
}
