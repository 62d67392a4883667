import { refuseFor } from '../../kernel/refusal.js';
import type { Target, Tx } from '../../platform/context.js';
import { addRow, lockRow, saveRow } from '../../platform/rows.js';
import { givingReasons, overrideRightPeriod } from '../domain/line-override.js';
import { endReasons } from '../domain/period.js';
import type { EndOverrideRightDto, GiveOverrideRightDto } from './override-right.dto.js';
import type { OverrideRightView } from './override-right.view.js';
import { LineOverrideRight } from './override.entities.js';
import { FINANCE_OFFICERS, readOverrideRight } from './read.js';

/** Records who may go beyond a credit line, as an act of the authority gives it. */
export async function giveOverrideRight(
  tx: Tx,
  input: GiveOverrideRightDto & { demonstration?: boolean },
): Promise<OverrideRightView> {
  const finance = await tx.query<{ id: number }>(FINANCE_OFFICERS);
  refuseFor('refused', givingReasons(input, finance));
  await tx.mark('line_override_right.give');
  return readOverrideRight(tx, await addRow(tx, LineOverrideRight, { ...input }));
}

/** Ends such a right: never before today, since what was decided was decided under it. */
export async function endOverrideRight(
  tx: Tx,
  target: Target,
  { validUntil }: EndOverrideRightDto,
): Promise<OverrideRightView> {
  const row = await lockRow(tx, LineOverrideRight, target);
  refuseFor('refused', endReasons(overrideRightPeriod, row, validUntil, tx.today));
  await tx.mark('line_override_right.end');
  await saveRow(tx, LineOverrideRight, row, { validUntil });
  return readOverrideRight(tx, row.id);
}
