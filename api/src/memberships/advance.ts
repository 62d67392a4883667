import { decide } from '../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { type MembershipAction, membershipLifecycle } from './domain/membership.lifecycle.js';
import { EFFECTS } from './effects.js';
import { membershipFile } from './facts.js';
import { Membership } from './membership.entity.js';

export interface MembershipAdvance {
  /** With `return_to_draft`, `dismiss` and `end`; why a visa goes beyond its credit line, or a fee call corrects another. */
  readonly reason?: string | null;
  /** With `record_fee_call`. */
  readonly receivedOn?: string;
  readonly reference?: string | null;
}

type Stamp = (tx: Tx, input: MembershipAdvance) => Partial<Membership>;

/** What an action writes besides the state. */
const STAMPS: Readonly<Partial<Record<MembershipAction, Stamp>>> = {
  give_visa: (tx) => ({ visaBy: actorId(tx), visaOn: tx.today }),
  return_to_draft: () => ({ visaBy: null, visaOn: null }),
  record_fee_call: (_, { receivedOn, reference = null }) => ({
    feeCallReceivedOn: receivedOn!,
    feeCallReference: reference,
  }),
};

/** Makes a membership take one step of its life, from its own routes or from the act of another subject. */
export async function advanceMembership(
  tx: Tx,
  target: Target,
  action: MembershipAction,
  input: MembershipAdvance = {},
): Promise<void> {
  const row = await lockRow(tx, Membership, target);
  const { receivedOn, reason = null } = input;
  const file = await membershipFile(tx, row.id, {
    given: receivedOn === undefined ? null : { receivedOn, reason },
    visa: action === 'give_visa' ? { reason } : null,
  });
  const state = decide(membershipLifecycle, action, row.state, file.facts, tx.actor);
  await tx.mark(`membership.${action}`, reason);
  const before = { ...row };
  const stateSince = state === row.state ? row.stateSince : tx.today;
  await saveRow(tx, Membership, row, { state, stateSince, ...STAMPS[action]?.(tx, input) });
  await EFFECTS[action]?.(tx, before, file);
}
