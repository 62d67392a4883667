import { advanceAward } from '../awards/advance.js';
import { advanceGrantRequest } from '../grant-requests/advance.js';
import type { Target, Tx } from '../platform/context.js';
import { advanceConvention } from './advance.js';
import { type ConventionState, conventionLifecycle } from './domain/convention.lifecycle.js';

export const REQUESTS_GIVEN_UP = `
  SELECT grant_request_id AS id FROM award_part WHERE award_id = $1::bigint ORDER BY grant_request_id`;
export const CONVENTION_GIVEN_UP = `SELECT id, state FROM convention WHERE award_id = $1::bigint FOR NO KEY UPDATE`;

/**
 * Ends a grant as a whole: its convention with it, its commitment released, its requests ended.
 * The convention is taken first, as wherever a file is locked.
 */
export async function giveUpAward(tx: Tx, target: Target, action: 'renounce' | 'lapse', reason: string): Promise<void> {
  const [convention] = await tx.query<{ id: number; state: ConventionState }>(CONVENTION_GIVEN_UP, [target.id]);
  await advanceAward(tx, target, action, { reason });
  const ending = convention && endingOf(convention.state);
  if (ending) await advanceConvention(tx, { id: convention.id }, ending, { reason });
  for (const { id } of await tx.query<{ id: number }>(REQUESTS_GIVEN_UP, [target.id])) {
    await advanceGrantRequest(tx, { id }, action, { reason });
  }
}

/** Void before both have signed, terminated after; one that ended already stays as it is. */
const endingOf = (state: ConventionState) =>
  (['cancel', 'terminate'] as const).find((action) => conventionLifecycle.actions[action].from.includes(state));
