import { join } from 'node:path';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { root } from '../../scripts/lib/paths.mjs';

const dist = join(root, 'api', 'dist');

/** A module of the built product: `api/src/budget/movements.js`, `seeds/references.js`. */
export const load = (path) => import(join(dist, path));

const { createApplication, migrationsDirectory } = await load('api/src/application.js');
const { migrate } = await load('api/src/platform/migrations.js');
const { Transactions } = await load('api/src/platform/transactions.js');
const { loadReferences } = await load('seeds/references.js');

export const CLIENTS = 16;

const ACTOR = { id: null, name: 'Mesures', roles: ['finance_officer'], departmentId: null };
export const CONTEXT = { actor: ACTOR, language: 'fr', requestId: 'bench' };

/** The product on a database of its own: its transactions, and connections that go without it. */
export async function openProduct(server, name) {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const databaseUrl = url.toString();
  await migrate(databaseUrl, migrationsDirectory);
  const app = await createApplication({
    ...{ databaseUrl, port: 0, host: '127.0.0.1', demonstration: false, spaDirectory: null },
    ...{ secureCookies: false, poolSize: CLIENTS, filesDirectory: join(tmpdir(), 'subventions-bench') },
  });
  await app.init();
  const transactions = app.get(Transactions);
  const plain = new pg.Pool({ connectionString: databaseUrl, max: CLIENTS });
  await transactions.run(CONTEXT, loadReferences);
  return {
    plain,
    run: (work) => transactions.run(CONTEXT, work),
    close: async () => {
      await plain.end();
      await app.close();
    },
  };
}

/** Each client works through its share, all at once. */
export const together = (total, work) =>
  Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let index = client; index < total; index += CLIENTS) await work(index);
    }),
  );
