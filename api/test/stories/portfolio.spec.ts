import { BUDGET_IMPORT_STATES } from '../../src/budget/domain/imports/budget-import.lifecycle.js';
import { SIGNED_COPY_STATES } from '../../src/signed-documents/domain/signed-copy.lifecycle.js';
import { lifecycles } from '../../src/app.lifecycles.js';
import { DEMONSTRATION_DAY } from '../../../seeds/demo/day.js';
import { loadDemonstration } from '../../../seeds/demo/demonstration.js';
import { digestOf, dropDatabase, emptyDatabase, fillDatabase } from '../support/databases.js';
import { DEMONSTRATION_PATIENCE, expectOk, openDemonstration, readsOf, type World } from '../support/world.js';

/** States in which nothing stands on the day of the demonstration, each with its reason. */
const NOBODY_THERE: Readonly<Record<string, string>> = {
  'app_user locked': 'failed attempts lock an account for some minutes, by the clock',
  ...Object.fromEntries(
    BUDGET_IMPORT_STATES.map((state) => [`budget_import ${state}`, 'a file is brought by a person; votes are played']),
  ),
  ...Object.fromEntries(SIGNED_COPY_STATES.map((state) => [`signed_copy ${state}`, 'a copy is brought by a person'])),
  'clause coming': 'the library holds the law known on that day: the office prepares what comes',
  'act_number used': 'the series open on that day: nothing was voted under them yet',
  'act_number voided': 'the office voids a number, with its reason',
  'nomenclature_code closed': 'the charts of these years close no code: a visitor may',
  'fiscal_year provisional': 'a year is provisional from 1 January to its vote, long before October',
};

/** Where a state is not a column of its own. */
const STATES: Readonly<Record<string, string>> = {
  app_user: `CASE WHEN active THEN 'active' ELSE 'inactive' END`,
  beneficiary: `CASE WHEN merged_into IS NULL THEN 'active' ELSE 'merged' END`,
  clause: `CASE WHEN valid_from > '${DEMONSTRATION_DAY}' THEN 'coming' WHEN valid_until < '${DEMONSTRATION_DAY}' THEN 'ended' ELSE 'in_force' END`,
  nomenclature_code: `CASE WHEN closed_on IS NULL THEN 'open' ELSE 'closed' END`,
  department: `CASE WHEN closed_on IS NULL THEN 'open' ELSE 'closed' END`,
};

describe('The portfolio of the demonstration', () => {
  let world: World;
  let digest: Record<string, string>;
  beforeAll(async () => {
    world = await openDemonstration();
    digest = await digestOf(world.database);
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  const names = async (sql: string): Promise<string[]> =>
    (await world.query<{ name: string }>(sql)).map(({ name }) => name);

  it('stands on its own day, which everybody is told', async () => {
    const person = await world.as('officer');
    const { body } = await person.get('/api/session').then(expectOk);
    expect(body).toMatchObject({ demonstration: true, today: DEMONSTRATION_DAY });
  });

  it('holds about 150 bodies and 400 files, over three fiscal years and the next', async () => {
    const read = await readsOf(world, 'auditor');
    const bodies = await read('beneficiaries/totals');
    const files = await read('grant-requests/totals');
    expect(bodies.count).toBeGreaterThanOrEqual(145);
    expect(bodies.count).toBeLessThanOrEqual(175);
    expect(files.count).toBeGreaterThanOrEqual(390);
    expect(files.count).toBeLessThanOrEqual(450);
    for (const year of [2024, 2025, 2026]) {
      expect((await read(`grant-requests/totals?fiscalYear=${year}`)).count).toBeGreaterThan(90);
    }
    expect((await read('grant-requests/totals?fiscalYear=2027')).count).toBeGreaterThan(15);
  });

  it('has somebody in every state of every life cycle', async () => {
    const empty: string[] = [];
    for (const { subject, states } of lifecycles) {
      if (states.length < 2) continue;
      const known = await names(`SELECT DISTINCT ${STATES[subject] ?? 'state'} AS name FROM ${subject}`);
      empty.push(...states.filter((state) => !known.includes(state)).map((state) => `${subject} ${state}`));
    }
    expect(empty.sort()).toEqual(Object.keys(NOBODY_THERE).sort());
  });

  it('adds up: no recount finds anything, and no envelope is above its credits', async () => {
    const recounts = await names(`SELECT viewname AS name FROM pg_views WHERE viewname LIKE '%\\_recount'`);
    expect(recounts.length).toBeGreaterThanOrEqual(2);
    for (const recount of recounts)
      expect([recount, await world.query(`SELECT * FROM ${recount}`)]).toEqual([recount, []]);
    const above = await world.query(
      'SELECT id FROM control_envelope WHERE available_cents < 0 OR ordered_cents > committed_cents',
    );
    expect(above).toEqual([]);
  });

  it('has an envelope nearly empty, and a visa that waits for credits there', async () => {
    const person = await world.as('finance');
    const [short] = await world.query<{ id: number }>(
      `SELECT a.id FROM award a JOIN beneficiary b ON b.id = a.beneficiary_id
       WHERE a.state = 'visa_requested' AND b.acronym = 'SISO'`,
    );
    const { body } = await person.get(`/api/awards/${short!.id}`).then(expectOk);
    const [visa] = body.actions.filter(({ name }: { name: string }) => name === 'give_visa');
    expect(visa).toMatchObject({ allowed: false, reasons: [{ code: 'envelope_short' }] });
  });

  it('keeps unknown what nobody stated, in the list and in its total', async () => {
    const read = await readsOf(world, 'auditor');
    const { requested, count } = await read('grant-requests/totals');
    const [known] = await world.query<{ cents: number; unknown: number }>(
      `SELECT sum(requested_cents)::bigint AS cents, count(*) FILTER (WHERE requested_cents IS NULL) AS unknown FROM grant_request`,
    );
    expect(requested).toEqual(known);
    expect(requested.unknown).toBeGreaterThan(5);
    expect(requested.unknown).toBeLessThan(count / 10);
    const { items } = await read('grant-requests?sort=requestedCents&order=asc');
    expect(items[0].requestedCents).toBeNull();
  });

  it('asks one body for a convention when its small awards of the year cross 23 000 €', async () => {
    const awards = await world.query<{ cents: number; convention: boolean }>(
      `SELECT a.amount_cents AS cents, EXISTS (SELECT FROM convention c WHERE c.award_id = a.id) AS convention
       FROM award a JOIN beneficiary b ON b.id = a.beneficiary_id
       WHERE b.legal_name LIKE 'Les Jardins partagés%' AND a.fiscal_year = 2025
       ORDER BY a.id`,
    );
    expect(awards.map(({ cents, convention }) => [cents, convention])).toEqual([
      [17_000_00, false],
      [7_900_00, true],
    ]);
  });

  it('marks what was invented: only the acts are not', async () => {
    const tables = await names(
      `SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'demonstration' AND table_schema = 'public'`,
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      const [marks] = await world.query<{ all: number; real: number }>(
        `SELECT count(*) AS all, count(*) FILTER (WHERE NOT demonstration) AS real FROM ${table}`,
      );
      expect([table, marks!.real <= 12]).toEqual([table, true]);
    }
  });

  it(
    'is the same each time it is loaded',
    async () => {
      const again = await emptyDatabase();
      try {
        await fillDatabase(again, loadDemonstration);
        expect(await digestOf(again)).toEqual(digest);
      } finally {
        await dropDatabase(again);
      }
    },
    DEMONSTRATION_PATIENCE,
  );
});
