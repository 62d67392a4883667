import pg from 'pg';
import type { JobView } from '../../src/platform/jobs/job.view.js';
import { CONFIG, type Config } from '../../src/platform/config.js';
import { keepHouse } from '../../src/platform/jobs/upkeep.js';
import { FILES, type FileStore } from '../../src/platform/files/file-store.js';
import { Transactions } from '../../src/platform/transactions.js';
import { unzipped } from '../support/unzip.js';
import { manyActs } from '../support/many-acts.js';
import { bare, textOfPdf } from '../support/printed.js';
import { certifiedAct, freeze, frozenOf } from '../support/signing.js';
import { ended, jobOnce, WorkerProcess } from '../support/work.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const ACTS = 200;
/** A busy machine prints one in a second. */
const PATIENCE = 600_000;

describe('The extracts of many deliberations', () => {
  let world: World;
  let clerk: Person;
  let first: { id: number; number: string };
  let workers: WorkerProcess[] = [];
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-02');
    clerk = await world.as('clerk');
    first = await certifiedAct(world);
    await manyActs(world, first.id, ACTS);
  }, PATIENCE);
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
    workers = [];
  });
  afterAll(() => world?.close());

  const startWorker = async (): Promise<WorkerProcess> => {
    const worker = await WorkerProcess.start(world);
    workers.push(worker);
    return worker;
  };
  const ask = async (query = '', body: object = {}): Promise<JobView> =>
    expectOk(await clerk.create(`/api/extracts?${query}`, body)).body;
  const filesOf = async ({ id }: { id: number }) => unzipped(await clerk.download(`/api/jobs/${id}/result`));
  const numbers = async (): Promise<string[]> =>
    (await world.query<{ number: string }>('SELECT number FROM deliberation ORDER BY adopted_on, number')).map(
      ({ number }) => number,
    );
  const partsOf = (job: number) =>
    world.query<{ attempt: number; count: number }>(
      'SELECT attempt, count(*)::int AS count FROM job_part WHERE job_id = $1 GROUP BY attempt ORDER BY attempt',
      [job],
    );

  it(
    'are printed by a job that is killed in the middle: all two hundred, each once',
    async () => {
      const { id, total } = await ask('adoptedFrom=2019-01-01');
      expect(total).toBe(ACTS);
      const killed = await startWorker();
      await jobOnce(clerk, id, ({ done }) => done >= 60);
      // Whoever holds its row stops the worker at its next step: the kill falls between two documents for certain.
      const holder = new pg.Client({ connectionString: world.app.get<Config>(CONFIG).databaseUrl });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM job WHERE id = $1 FOR UPDATE', [id]);
      await killed.end('SIGKILL');
      await holder.end();
      const [before] = await partsOf(id);
      expect(before!.count).toBeGreaterThanOrEqual(60);
      expect(before!.count).toBeLessThan(ACTS);

      await startWorker();
      const done = await jobOnce(clerk, id, ended);
      expect(done).toMatchObject({ state: 'done', done: ACTS, result: { contentType: 'application/zip' } });
      expect(await partsOf(id)).toEqual([before, { attempt: expect.any(Number), count: ACTS - before!.count }]);
      const entries = await filesOf(done);
      expect(entries.map(({ name }) => name)).toEqual(
        (await numbers()).map((number) => `${number.replaceAll('/', '-')}.pdf`),
      );
      const all = await numbers();
      for (const index of [0, ACTS - 1]) {
        expect(await textOfPdf(entries[index]!.content, 'aucune', 'personne')).toContain(bare(all[index]!));
      }
    },
    PATIENCE,
  );

  it('frozen on the way are given to be signed, those that were frozen before as they were', async () => {
    const [, second, third] = await world.query<{ id: number }>('SELECT id FROM deliberation ORDER BY id');
    const before = await freeze(world, frozenOf('deliberation', first.id));
    const path = `/api/deliberations/${third!.id}/record-signature`;
    await clerk.change('post', path, 2, { on: '2019-10-01' }).then(expectOk);
    const job = await ask(`ids=${first.id},${second!.id},${third!.id}`, { freeze: true });
    await startWorker();
    const entries = await filesOf(await jobOnce(clerk, job.id, ended));
    expect(entries).toHaveLength(3);
    expect(entries.some(({ content }) => content.length === before.sizeBytes)).toBe(true);
    const editions = async (id: number) =>
      (expectOk(await clerk.get(frozenOf('deliberation', id))).body.items as { edition: number }[]).map(
        ({ edition }) => edition,
      );
    expect([await editions(first.id), await editions(second!.id), await editions(third!.id)]).toEqual([[1], [1], []]);
  });

  it('are asked for by whoever reads them, frozen by the clerk alone, and never none', async () => {
    const officer = await world.as('officer');
    expect(refusal(await officer.create('/api/extracts', { freeze: true }))).toEqual([403, ['freezing_reserved']]);
    expect(refusal(await clerk.create('/api/extracts?q=introuvable'))).toEqual([409, ['no_extract']]);
    expect(refusal(await clerk.create('/api/extracts?colour=blue'))).toEqual([422, ['unknown_parameter']]);
    expect((await clerk.create('/api/extracts', { freeze: 'oui' })).status).toBe(422);
    const administrator = await world.as('administrator');
    expect(refusal(await administrator.create('/api/extracts'))).toEqual([403, ['role_required']]);
  });

  it('leave no piece behind once their job has ended', async () => {
    const client = new pg.Client({ connectionString: world.app.get<Config>(CONFIG).databaseUrl });
    await client.connect();
    await keepHouse(world.app.get(Transactions), world.app.get<FileStore>(FILES), client);
    await client.end();
    const left = await world.query(
      `SELECT FROM job_part p JOIN job j ON j.id = p.job_id WHERE j.finished_at IS NOT NULL`,
    );
    expect(left).toEqual([]);
  });
});
