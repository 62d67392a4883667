import type { INestApplicationContext } from '@nestjs/common';
import { hashPassword, oneTimePassword } from '../api/src/access/passwords.js';
import type { Config } from '../api/src/platform/config.js';
import type { RequestContext, Tx } from '../api/src/platform/context.js';
import { Transactions } from '../api/src/platform/transactions.js';
import { loadDemonstration } from './demo/demonstration.js';
import { DEMONSTRATION_PASSWORD } from './demo/cast.js';
import { accountsNotice } from './demo/stage.js';
import { loadReferences } from './references.js';

const FIRST_START: RequestContext = {
  actor: { id: null, name: 'Premier démarrage', roles: [], departmentId: null },
  language: 'fr',
  requestId: 'premier-demarrage',
};

/**
 * Puts the references in place, then, on a database without accounts, either the demonstration or one administrator.
 * All of it or nothing: a start cut short begins again.
 * @returns what the terminal tells about accounts.
 */
export async function firstStart(app: INestApplicationContext, config: Config): Promise<string> {
  return app.get(Transactions).run(FIRST_START, async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock(726355)');
    await loadReferences(tx);
    const [{ accounts, demonstration } = { accounts: 0, demonstration: false }] = await tx.query<{
      accounts: number;
      demonstration: boolean;
    }>('SELECT (SELECT count(*) FROM app_user) AS accounts, EXISTS (SELECT FROM demonstration) AS demonstration');
    if (demonstration) return accountsNotice(DEMONSTRATION_PASSWORD);
    if (accounts > 0) return '';
    if (!config.demonstration) return firstAdministrator(tx);
    await loadDemonstration(tx);
    return accountsNotice(DEMONSTRATION_PASSWORD);
  });
}

async function firstAdministrator(tx: Tx): Promise<string> {
  const password = oneTimePassword();
  await tx.mark('app_user.first_administrator');
  await tx.query(
    `WITH place AS (INSERT INTO department (code, name) VALUES ('ADMIN', 'Administration') RETURNING id)
     INSERT INTO app_user (email, display_name, department_id, roles, password_hash, must_change_password)
     SELECT 'administrateur@localhost', 'Administrateur', id, '{administrator}', $1, true FROM place`,
    [await hashPassword(password)],
  );
  return `  Compte d’administration : administrateur@localhost\n  Mot de passe, à changer à la première connexion : ${password}\n`;
}
