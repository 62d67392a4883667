import { decide } from '../../kernel/lifecycle.js';
import type { Target, Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { AppUser } from '../access.entities.js';
import { type UserAction, userLifecycle } from '../domain/user.lifecycle.js';
import { hashPassword } from '../passwords.js';
import { userRow } from './read.js';

const UNLOCKED = { failedAttempts: 0, lockedUntil: null } as const;

type Stamp = (tx: Tx, issue: () => string) => Promise<Partial<AppUser>> | Partial<AppUser>;

const STAMPS: Readonly<Record<UserAction, Stamp>> = {
  unlock: () => UNLOCKED,
  reactivate: () => ({ active: true, deactivatedOn: null }),
  reset_password: async (_, issue) => ({
    ...UNLOCKED,
    passwordHash: await hashPassword(issue()),
    mustChangePassword: true,
  }),
  deactivate: (tx) => ({ active: false, deactivatedOn: tx.today }),
};

/** Whoever was in with the former right or the former password is out. */
const ENDS_SESSIONS: ReadonlySet<UserAction> = new Set<UserAction>(['deactivate', 'reset_password']);

const noPassword = (): never => {
  throw new Error('this action issues no password');
};

/** Carries an account through one action of its life cycle. */
export async function advanceUser(
  tx: Tx,
  target: Target,
  action: UserAction,
  issue: () => string = noPassword,
): Promise<void> {
  const row = await lockRow(tx, AppUser, target);
  const { facts, state } = await userRow(tx, row.id);
  decide(userLifecycle, action, state, facts, tx.actor);
  await tx.mark(`app_user.${action}`);
  await saveRow(tx, AppUser, row, await STAMPS[action](tx, issue));
  if (ENDS_SESSIONS.has(action)) await tx.query('DELETE FROM session WHERE user_id = $1', [row.id]);
}
