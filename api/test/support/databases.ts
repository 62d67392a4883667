import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApplication, migrationsDirectory } from '../../src/application.js';
import type { Config } from '../../src/platform/config.js';
import { migrate } from '../../src/platform/migrations.js';
import { Transactions } from '../../src/platform/transactions.js';
import { prepareStage } from '../../../seeds/demo/demonstration.js';
import { loadReferences } from '../../../seeds/references.js';

const TEMPLATE = 'subventions_template';
const TEMPLATE_LOCK = 726_356;
/** The year that has credits beside 2019, whatever the day on which the tests run. */
const TEST_YEAR = 2026;

const server = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run the tests with « npm test »');
  return url;
};

const urlOf = (database: string): string => {
  const url = new URL(server());
  url.pathname = `/${database}`;
  return url.toString();
};

export const testConfig = (database: string): Config => ({
  databaseUrl: urlOf(database),
  port: 0,
  host: '127.0.0.1',
  demonstration: true,
  spaDirectory: null,
  secureCookies: false,
  poolSize: 25,
  filesDirectory: join(tmpdir(), 'subventions-files', database),
});

const nameOfOwn = (): string => `test_${randomBytes(6).toString('hex')}`;

/** A database of its own for a test file: people, references and credits, nothing else. Cloned from a template made once. */
export async function cloneDatabase(): Promise<string> {
  const name = nameOfOwn();
  await withServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [TEMPLATE]);
    if (rowCount === 0) await makeTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return name;
}

/** A database up to date with the schema, and nothing in it. */
export async function emptyDatabase(): Promise<string> {
  const name = nameOfOwn();
  await withServer((client) => client.query(`CREATE DATABASE ${name}`));
  await migrate(urlOf(name), migrationsDirectory);
  return name;
}

export async function dropDatabase(name: string): Promise<void> {
  await withServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  await rm(testConfig(name).filesDirectory, { recursive: true, force: true });
}

async function makeTemplate(client: pg.Client): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await migrate(urlOf(TEMPLATE), migrationsDirectory);
  const app = await createApplication(testConfig(TEMPLATE));
  await app.init();
  const actor = { id: null, name: 'Essais', roles: [], departmentId: null };
  await app.get(Transactions).run({ actor, language: 'fr', requestId: 'template' }, async (tx) => {
    await loadReferences(tx);
    await prepareStage(tx, TEST_YEAR);
  });
  await app.close();
  await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
}

async function withServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
