import { decide } from '../kernel/lifecycle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { type SittingAction, sittingLifecycle } from './domain/sitting.lifecycle.js';
import { Sitting } from './sitting.entities.js';

/** Carries a sitting through one action of its life cycle. */
export async function advanceSitting(tx: Tx, target: Target, action: SittingAction): Promise<void> {
  const row = await lockRow(tx, Sitting, target);
  const [members] = await tx.query<{ count: number }>('SELECT count(*) FROM sitting_member WHERE sitting_id = $1', [
    row.id,
  ]);
  const facts = { today: tx.today, heldOn: row.heldOn, memberCount: members!.count };
  const state = decide(sittingLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`sitting.${action}`);
  await saveRow(tx, Sitting, row, { state, stateSince: tx.today });
}
