import { coveringDelegation } from '../../budget/domain/delegation.js';
import { decide } from '../../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { type BordereauAction, type BordereauFacts, bordereauLifecycle } from '../domain/bordereau.lifecycle.js';
import type { MandatAction } from '../domain/mandat.lifecycle.js';
import { advanceMandat } from '../mandats/advance.js';
import { Bordereau } from '../payment.entities.js';
import { bordereauFacts } from './facts.js';

export interface BordereauInput {
  /** With `withdraw_signature`. */
  readonly reason?: string;
}

const UNSIGNED = { signedBy: null, signedOn: null, signatureDelegationId: null };

const STAMPS: Readonly<Record<BordereauAction, (tx: Tx, facts: BordereauFacts) => Partial<Bordereau>>> = {
  sign: (tx, facts) => ({
    signedBy: actorId(tx),
    signedOn: tx.today,
    signatureDelegationId: coveringDelegation(facts)!.id,
  }),
  withdraw_signature: () => UNSIGNED,
  send: (tx) => ({ sentOn: tx.today }),
  cancel: () => ({}),
};

/** What its mandats go through with it; a bordereau is cancelled once none is left. */
const FOLLOWED: Readonly<Record<BordereauAction, MandatAction | null>> = {
  sign: 'sign',
  withdraw_signature: 'withdraw_signature',
  send: 'send',
  cancel: null,
};

/** Nobody ends a delegation while something is signed under it. */
const HOLD_DELEGATIONS = 'SELECT FROM signature_delegation WHERE user_id = $1 ORDER BY id FOR SHARE';

/** Every transition of a bordereau: its mandats follow in the order of their identifiers. */
export async function advanceBordereau(
  tx: Tx,
  target: Target,
  action: BordereauAction,
  { reason }: BordereauInput = {},
): Promise<void> {
  const row = await lockRow(tx, Bordereau, target);
  await tx.query(HOLD_DELEGATIONS, [tx.actor.id]);
  const facts = await bordereauFacts(tx, row.id);
  const state = decide(bordereauLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`bordereau.${action}`, reason);
  await saveRow(tx, Bordereau, row, { state, stateSince: tx.today, ...STAMPS[action](tx, facts) });
  const followed = FOLLOWED[action];
  if (!followed) return;
  for (const id of await mandatsOf(tx, row.id)) await advanceMandat(tx, { id }, followed, { reason });
}

async function mandatsOf(tx: Tx, bordereauId: number): Promise<number[]> {
  const mandats = await tx.query<{ id: number }>(
    `SELECT id FROM mandat WHERE bordereau_id = $1 AND state <> 'cancelled' ORDER BY id`,
    [bordereauId],
  );
  return mandats.map(({ id }) => id);
}
