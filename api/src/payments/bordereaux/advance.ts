import { decide } from '../../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { type BordereauAction, bordereauLifecycle } from '../domain/bordereau.lifecycle.js';
import { advanceMandat } from '../mandats/advance.js';
import { Bordereau } from '../payment.entities.js';
import { bordereauFacts } from './facts.js';

const STAMPS: Readonly<Record<BordereauAction, (tx: Tx) => Partial<Bordereau>>> = {
  sign: (tx) => ({ signedBy: actorId(tx), signedOn: tx.today }),
  send: (tx) => ({ sentOn: tx.today }),
};

/** Every transition of a bordereau: its mandats follow, by the action of the same name, in the order of their identifiers. */
export async function advanceBordereau(tx: Tx, target: Target, action: BordereauAction): Promise<void> {
  const row = await lockRow(tx, Bordereau, target);
  const state = decide(bordereauLifecycle, action, row.state, await bordereauFacts(tx, row.id), tx.actor);
  await tx.mark(`bordereau.${action}`);
  await saveRow(tx, Bordereau, row, { state, stateSince: tx.today, ...STAMPS[action](tx) });
  const mandats = await tx.query<{ id: number }>('SELECT id FROM mandat WHERE bordereau_id = $1 ORDER BY id', [row.id]);
  for (const { id } of mandats) await advanceMandat(tx, { id }, action);
}
