import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { type SittingView, readSitting } from './read.js';
import type { PlanSittingDto } from './sitting.dto.js';
import { Sitting } from './sitting.entities.js';

export async function planSitting(tx: Tx, input: PlanSittingDto): Promise<SittingView> {
  await tx.mark('sitting.plan');
  return readSitting(tx, await addRow(tx, Sitting, { ...input, stateSince: tx.today }));
}
