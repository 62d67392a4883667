import type { Tx } from '../platform/context.js';
import type { DemonstrationAccountView, SessionView } from './session.view.js';
import { CURRENT_SESSION, type SignedInUser } from './sessions.js';

/** Who is signed in, and where the product stands. */
export async function readSession(tx: Tx, sessionDigest: string): Promise<SessionView> {
  const [user] = await tx.query<SignedInUser>(CURRENT_SESSION, [sessionDigest]);
  const [{ demonstration } = { demonstration: false }] = await tx.query<{ demonstration: boolean }>(
    'SELECT EXISTS (SELECT FROM demonstration) AS demonstration',
  );
  if (!user) throw new Error('the session ended during its own request');
  const { id, email, displayName, roles } = user;
  const department = { id: user.departmentId, code: user.departmentCode, name: user.departmentName };
  return {
    user: { id, email, displayName, initials: initialsOf(displayName), roles, department },
    csrfToken: user.csrfToken,
    mustChangePassword: user.mustChangePassword,
    demonstration,
    today: tx.today,
  };
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 2);

/** The accounts that the sign-in page may offer; none outside a demonstration. */
export async function demonstrationAccounts(tx: Tx): Promise<DemonstrationAccountView[]> {
  return tx.query<DemonstrationAccountView>(
    `SELECT u.email, u.display_name AS "displayName", u.roles, d.name AS "departmentName", demonstration.password
     FROM app_user u JOIN department d ON d.id = u.department_id CROSS JOIN demonstration WHERE u.demonstration AND u.active ORDER BY u.id`,
  );
}
