import { decide } from '../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { Award } from './award.entities.js';
import { type AwardAction, awardLifecycle } from './domain/award.lifecycle.js';
import { EFFECTS } from './effects.js';
import { awardFile, type Resolution } from './facts.js';

export interface AwardAdvance {
  /** With `return_to_draft`, `dismiss`, `renounce` and `lapse`; with `give_visa`, why it goes beyond a credit line. */
  readonly reason?: string | null;
  /** With `resolve_imputation`. */
  readonly resolution?: Resolution;
}

type Stamp = (tx: Tx) => Partial<Award>;

/** What an action writes besides the state. */
const STAMPS: Readonly<Partial<Record<AwardAction, Stamp>>> = {
  give_visa: (tx) => ({ visaBy: actorId(tx), visaOn: tx.today }),
  return_to_draft: () => ({ visaBy: null, visaOn: null }),
};

/** Makes an award take one step of its life, from its own routes or from the act of another subject. */
export async function advanceAward(
  tx: Tx,
  target: Target,
  action: AwardAction,
  input: AwardAdvance = {},
): Promise<void> {
  const row = await lockRow(tx, Award, target);
  const { reason = null, resolution } = input;
  const file = await awardFile(tx, row.id, { resolution, visa: action === 'give_visa' ? { reason } : null });
  const state = decide(awardLifecycle, action, row.state, file.facts, tx.actor);
  await tx.mark(`award.${action}`, reason);
  const before = { ...row };
  const moved = state === row.state ? {} : { state, stateSince: tx.today };
  await saveRow(tx, Award, row, { ...moved, ...STAMPS[action]?.(tx) });
  await EFFECTS[action]?.(tx, before, file, resolution);
}
