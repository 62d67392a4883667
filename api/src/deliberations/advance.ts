import { decide } from '../kernel/lifecycle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { RecordActFactDto } from './deliberation.dto.js';
import { Deliberation } from './deliberation.entity.js';
import { type DeliberationAction, deliberationLifecycle, FACT_OF } from './domain/deliberation.lifecycle.js';

/**
 * Dates a fact of an act. The day on which the act binds follows by itself, in the database.
 * @throws Refusal forbidden, stale, or refused with every reason against.
 */
export async function advanceDeliberation(
  tx: Tx,
  target: Target,
  action: DeliberationAction,
  { on, reason = null }: RecordActFactDto,
): Promise<void> {
  const row = await lockRow(tx, Deliberation, target);
  const facts = { ...row, today: tx.today, given: { on, reason } };
  decide(deliberationLifecycle, action, 'adopted', facts, tx.actor);
  await tx.mark(`deliberation.${action}`, reason);
  await saveRow(tx, Deliberation, row, { [FACT_OF[action]]: on });
}
