import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApplication, migrationsDirectory } from '../../src/application.js';
import type { Config } from '../../src/platform/config.js';
import { migrate } from '../../src/platform/migrations.js';
import { Transactions } from '../../src/platform/transactions.js';
import { loadDemonstration, prepareStage } from '../../../seeds/demo/demonstration.js';
import { loadReferences } from '../../../seeds/references.js';
import { prepareLedger, prepareYearEnd } from '../properties/prepared.js';
import type { Tx } from '../../src/platform/context.js';

interface Template {
  readonly name: string;
  readonly lock: number;
  readonly fill: (tx: Tx) => Promise<unknown>;
}

/** What a test may begin with, each made once a server: people, references and credits, the whole demonstration, or awards to pay. */
const TEMPLATES = {
  stage: { name: 'subventions_template', lock: 726_356, fill: prepareStage },
  demonstration: { name: 'subventions_demonstration', lock: 726_357, fill: loadDemonstration },
  ledger: { name: 'subventions_ledger', lock: 726_358, fill: prepareLedger },
  yearEnd: { name: 'subventions_year_end', lock: 726_359, fill: prepareYearEnd },
} as const satisfies Record<string, Template>;

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

/** A database of its own for a test file, cloned from a template. */
export async function cloneDatabase(start: keyof typeof TEMPLATES = 'stage'): Promise<string> {
  const template = TEMPLATES[start];
  const name = nameOfOwn();
  await withServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [template.lock]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [
      template.name,
    ]);
    if (rowCount === 0) await makeTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template.name}`);
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

async function makeTemplate(client: pg.Client, { name, fill }: Template): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await fillDatabase(name, fill);
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
}

/** The schema, the references, then what the caller puts there; its statistics too, since no vacuum runs during tests. */
export async function fillDatabase(name: string, fill: Template['fill']): Promise<void> {
  await migrate(urlOf(name), migrationsDirectory);
  const app = await createApplication(testConfig(name));
  await app.init();
  const actor = { id: null, name: 'Essais', roles: [], departmentId: null };
  await app.get(Transactions).run({ actor, language: 'fr', requestId: 'template' }, async (tx) => {
    await loadReferences(tx);
    await fill(tx);
    await tx.query('ANALYZE');
  });
  await app.close();
}

/** What a database holds, table by table, but for the hours at which it was written and the salt of its passwords. */
export async function digestOf(name: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: urlOf(name) });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; volatile: string[] }>(
      `SELECT t.table_name AS name,
              (SELECT coalesce(array_agg(c.column_name::text), '{}') FROM information_schema.columns c
               WHERE (c.table_schema, c.table_name) = (t.table_schema, t.table_name)
                 AND (c.data_type = 'timestamp with time zone' OR c.column_name = 'password_hash')) AS volatile
       FROM information_schema.tables t WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const digests: Record<string, string> = {};
    for (const { name: table, volatile } of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `SELECT md5(coalesce(string_agg(row, E'\n' ORDER BY row), '')) AS digest
         FROM (SELECT (to_jsonb(t) - $1::text[])::text AS row FROM ${table} t) AS rows`,
        [volatile],
      );
      digests[table] = rows[0]!.digest;
    }
    return digests;
  } finally {
    await client.end();
  }
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
