import { createHash, randomBytes } from 'node:crypto';
import { Refusal } from '../kernel/refusal.js';
import type { Role } from '../kernel/roles.js';
import { actorId, type Tx } from '../platform/context.js';
import { accessReasons } from './access.reasons.js';
import { hashPassword, passwordMatches, SHORTEST_PASSWORD } from './passwords.js';

const MAX_FAILURES = 5;
const LOCK_MINUTES = 15;
const LIFE_HOURS = 12;

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface SignedInUser {
  id: number;
  email: string;
  displayName: string;
  roles: Role[];
  departmentId: number;
  departmentCode: string;
  departmentName: string;
  mustChangePassword: boolean;
  csrfToken: string;
}

/** What the guard needs at each request, in one indexed read. Idle or expired sessions are not found. */
export const CURRENT_SESSION = `
  SELECT u.id, u.email, u.display_name AS "displayName", u.roles, u.department_id AS "departmentId",
         d.code AS "departmentCode", d.name AS "departmentName",
         u.must_change_password AS "mustChangePassword", s.csrf_token AS "csrfToken"
  FROM session s JOIN app_user u ON u.id = s.user_id JOIN department d ON d.id = u.department_id
  WHERE s.token_digest = $1 AND s.expires_at > clock_timestamp() AND u.active`;

interface Credentials {
  id: number;
  passwordHash: string;
  locked: boolean;
}

export type SignIn = { outcome: 'signed_in'; token: string } | { outcome: 'refused'; refusal: Refusal };

/**
 * Opens a session. A refusal is returned, not thrown: the counted failure must be committed.
 * After five failures in a row the account is locked for fifteen minutes.
 */
export async function signIn(tx: Tx, email: string, password: string): Promise<SignIn> {
  const [user] = await tx.query<Credentials>(
    `SELECT id, password_hash AS "passwordHash", coalesce(locked_until > clock_timestamp(), false) AS locked
     FROM app_user WHERE email = lower($1) AND active FOR NO KEY UPDATE`,
    [email],
  );
  const matches = await passwordMatches(user?.passwordHash ?? null, password);
  if (user?.locked)
    return { outcome: 'refused', refusal: notIn(accessReasons.account_locked({ minutes: LOCK_MINUTES })) };
  if (!user || !matches) {
    if (user) await countFailure(tx, user.id);
    return { outcome: 'refused', refusal: notIn(accessReasons.bad_credentials()) };
  }
  await tx.query(
    `UPDATE app_user SET failed_attempts = 0, locked_until = NULL,
       formerly_signed_in_at = signed_in_at, signed_in_at = clock_timestamp() WHERE id = $1`,
    [user.id],
  );
  await tx.query('DELETE FROM session WHERE expires_at < clock_timestamp()');
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    `INSERT INTO session (token_digest, user_id, csrf_token, expires_at)
     VALUES ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))`,
    [digestOf(token), user.id, randomBytes(24).toString('base64url'), LIFE_HOURS],
  );
  return { outcome: 'signed_in', token };
}

const notIn = (reason: ReturnType<typeof accessReasons.bad_credentials>): Refusal =>
  new Refusal('not_authenticated', [reason]);

async function countFailure(tx: Tx, userId: number): Promise<void> {
  await tx.query(
    `UPDATE app_user SET
       failed_attempts = CASE WHEN failed_attempts + 1 >= $2 THEN 0 ELSE failed_attempts + 1 END,
       locked_until = CASE WHEN failed_attempts + 1 >= $2 THEN clock_timestamp() + make_interval(mins => $3) ELSE locked_until END
     WHERE id = $1`,
    [userId, MAX_FAILURES, LOCK_MINUTES],
  );
}

export async function signOut(tx: Tx, sessionDigest: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE token_digest = $1', [sessionDigest]);
}

/** Ends every session of the user, on every device. */
export async function signOutEverywhere(tx: Tx): Promise<void> {
  await tx.query('DELETE FROM session WHERE user_id = $1', [actorId(tx)]);
}

/**
 * Changes the user's own password and ends the other sessions.
 * @throws Refusal invalid with the field, when the current password is wrong or the next one too short.
 */
export async function changePassword(tx: Tx, sessionDigest: string, current: string, next: string): Promise<void> {
  const user = actorId(tx);
  const [stored] = await tx.query<{ passwordHash: string }>(
    'SELECT password_hash AS "passwordHash" FROM app_user WHERE id = $1 FOR NO KEY UPDATE',
    [user],
  );
  if (!(await passwordMatches(stored?.passwordHash ?? null, current))) {
    throw new Refusal('invalid', [accessReasons.wrong_password({}, 'current')]);
  }
  if (next.length < SHORTEST_PASSWORD || next === current) {
    throw new Refusal('invalid', [accessReasons.weak_password({ min: SHORTEST_PASSWORD }, 'next')]);
  }
  await tx.mark('app_user.change_password');
  await tx.query(
    'UPDATE app_user SET password_hash = $2, must_change_password = false, version = version + 1 WHERE id = $1',
    [user, await hashPassword(next)],
  );
  await tx.query('DELETE FROM session WHERE user_id = $1 AND token_digest <> $2', [user, sessionDigest]);
}
