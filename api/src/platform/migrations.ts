import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { installQueue } from './jobs/queue.js';

const MIGRATION_LOCK = 726_354;

/**
 * Brings the schema up to date: each `NNNN_sentence.sql` once, in order, in its own transaction, under one lock; then that of the queue.
 * @returns the names applied now.
 * @throws Error when an applied file was edited since, or when a file fails (nothing of it stays).
 */
export async function migrate(databaseUrl: string, directory: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migration (
      name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
    const { rows } = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM schema_migration');
    const known = new Map(rows.map((row) => [row.name, row.sha256]));
    const applied: string[] = [];
    for (const file of await migrationFiles(directory)) {
      if (await applyOnce(client, file, known.get(file.name))) applied.push(file.name);
    }
    await installQueue(client);
    return applied;
  } finally {
    await client.end();
  }
}

interface MigrationFile {
  name: string;
  sql: string;
  sha256: string;
}

async function migrationFiles(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function applyOnce(client: pg.Client, file: MigrationFile, knownDigest: string | undefined): Promise<boolean> {
  if (knownDigest === file.sha256) return false;
  if (knownDigest)
    throw new Error(`La migration ${file.name} a été modifiée après son application : ajoutez-en une nouvelle.`);
  await client.query('BEGIN');
  try {
    await client.query(file.sql);
    await client.query('INSERT INTO schema_migration (name, sha256) VALUES ($1, $2)', [file.name, file.sha256]);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`La migration ${file.name} a échoué`, { cause: error });
  }
}
