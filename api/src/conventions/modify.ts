import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { ModifyConventionDto } from './convention.dto.js';
import { Convention } from './convention.entities.js';
import { conventionFields } from './domain/convention.fields.js';
import { type ConventionView, readConvention } from './read.js';

export async function modifyConvention(tx: Tx, target: Target, input: ModifyConventionDto): Promise<ConventionView> {
  const row = await lockRow(tx, Convention, target);
  refuseFor('refused', sealedChanges(conventionFields, row.state, input));
  await tx.mark('convention.modify');
  await saveRow(tx, Convention, row, { ...input });
  return readConvention(tx, row.id);
}
