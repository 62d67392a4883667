import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { sittingFields } from './domain/sitting.fields.js';
import { readSitting, type SittingView } from './read.js';
import type { ModifySittingDto } from './sitting.dto.js';
import { Sitting } from './sitting.entities.js';

export async function modifySitting(tx: Tx, target: Target, input: ModifySittingDto): Promise<SittingView> {
  const row = await takeSitting(tx, target, input);
  await tx.mark('sitting.modify');
  await saveRow(tx, Sitting, row, { ...input });
  return readSitting(tx, row.id);
}

/** The row, for a change of these fields. @throws Refusal refused when one of them is sealed. */
export async function takeSitting(tx: Tx, target: Target, changes: object): Promise<Sitting> {
  const row = await lockRow(tx, Sitting, target);
  refuseFor('refused', sealedChanges(sittingFields, row.state, changes));
  return row;
}
