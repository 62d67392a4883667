import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { ModifyDeliberationDto } from './deliberation.dto.js';
import { Deliberation } from './deliberation.entity.js';
import { type DeliberationView, readDeliberation } from './read.js';

export async function modifyDeliberation(
  tx: Tx,
  target: Target,
  input: ModifyDeliberationDto,
): Promise<DeliberationView> {
  const row = await lockRow(tx, Deliberation, target);
  await tx.mark('deliberation.modify');
  await saveRow(tx, Deliberation, row, { ...input });
  return readDeliberation(tx, row.id);
}
