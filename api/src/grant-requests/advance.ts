import type { Cents } from '../kernel/money.js';
import { decide } from '../kernel/lifecycle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { type GrantRequestAction, grantRequestLifecycle } from './domain/grant-request.lifecycle.js';
import { grantRequestFacts } from './facts.js';
import { GrantRequest } from './grant-request.entity.js';

export interface GrantRequestAdvance {
  /** With `ask_completion`, `declare_inadmissible` and `withdraw`. */
  readonly reason?: string;
  /** With `propose`. */
  readonly proposedCents?: Cents;
  /** With `grant`. */
  readonly grantedCents?: Cents;
}

type Stamp = (input: GrantRequestAdvance) => Partial<GrantRequest>;

/** What an action writes besides the state. */
const STAMPS: Readonly<Partial<Record<GrantRequestAction, Stamp>>> = {
  propose: ({ proposedCents }) => ({ proposedCents: proposedCents ?? null }),
  return_to_review: () => ({ proposedCents: null }),
  grant: ({ grantedCents }) => ({ grantedCents: grantedCents ?? null }),
  declare_inadmissible: ({ reason }) => ({ closingReason: reason ?? null }),
  withdraw: ({ reason }) => ({ closingReason: reason ?? null }),
};

/** Makes a request take one step of its life, from its own routes or from the act of another subject. */
export async function advanceGrantRequest(
  tx: Tx,
  target: Target,
  action: GrantRequestAction,
  input: GrantRequestAdvance = {},
): Promise<void> {
  const row = await lockRow(tx, GrantRequest, target);
  const facts = await grantRequestFacts(tx, row.id, input.proposedCents);
  const state = decide(grantRequestLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`grant_request.${action}`, input.reason);
  await saveRow(tx, GrantRequest, row, { state, stateSince: tx.today, ...STAMPS[action]?.(input) });
}
