import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { constraints } from '../../src/app.constraints.js';
import { ROLES } from '../../src/kernel/roles.js';
import { ruleOf } from '../../src/platform/constraints.js';
import { openWorld, type World } from '../support/world.js';

const sources = join(import.meta.dirname, '../../src');

describe('The database and the code', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  it('have a sentence for every constraint that a person can meet', async () => {
    const named = await world.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
       WHERE c.connamespace = 'public'::regnamespace AND contype IN ('c', 'u') AND t.relname NOT IN ('history_entry', 'schema_migration')
       UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'uq\\_%'
       UNION SELECT m[1] FROM pg_proc, regexp_matches(prosrc, $$'(ck_\\w+)'$$, 'g') AS m WHERE pronamespace = 'public'::regnamespace`,
    );
    expect(named.length).toBeGreaterThan(60);
    const silent = named.map(({ name }) => name).filter((name) => !ruleOf(constraints, name));
    expect(silent).toEqual([]);
  });

  it('have no sentence for a constraint that does not exist', async () => {
    const known = await world.query<{ text: string }>(
      `SELECT string_agg(name, ' ') AS text FROM (
         SELECT conname::text AS name FROM pg_constraint UNION SELECT indexname FROM pg_indexes UNION SELECT prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace) AS names`,
    );
    expect(Object.keys(constraints).filter((name) => !known[0]?.text.includes(name))).toEqual([]);
  });

  it('agree on the columns of every table that is mapped', async () => {
    for (const entity of world.app.get(DataSource).entityMetadatas) {
      const columns = await world.query<{ name: string; nullable: boolean; generated: boolean }>(
        `SELECT column_name AS name, is_nullable = 'YES' AS nullable, is_generated = 'ALWAYS' AS generated
         FROM information_schema.columns WHERE table_name = $1`,
        [entity.tableName],
      );
      const mapped = entity.columns.map((column) => [column.databaseName, column.isNullable]);
      const real = columns.filter((column) => !column.generated).map((column) => [column.name, column.nullable]);
      expect([entity.tableName, mapped.sort()]).toEqual([entity.tableName, real.sort()]);
    }
  });

  it('agree on the roles', async () => {
    const [check] = await world.query<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'ck_app_user_roles'`,
    );
    expect([...check!.definition.matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...ROLES]);
  });

  it('keep the content of every column that names one', async () => {
    const [{ definition } = { definition: '' }] = await world.query<{ definition: string }>(
      `SELECT pg_get_viewdef('kept_file'::regclass) AS definition`,
    );
    const columns = await world.query<{ place: string }>(
      `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
       WHERE domain_name = 'file_digest' AND table_name <> 'kept_file'`,
    );
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.filter(({ place }) => !definition.includes(place))).toEqual([]);
  });

  it('understand each other in every .sql file', async () => {
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
    expect(files.length).toBeGreaterThan(3);
    for (const [index, file] of files.entries()) {
      const text = readFileSync(join(sources, file), 'utf8');
      await expect(world.query(`PREPARE checked_${index} AS ${text}`)).resolves.toEqual([]);
    }
  });
});
