import { advanceUser } from '../../src/access/users/advance.js';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Worker } from '../../src/platform/jobs/worker.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import type { JobView } from '../../src/platform/jobs/job.view.js';
import { CONFIG, type Config } from '../../src/platform/config.js';
import { internally } from '../support/files.js';
import { ended, jobOnce, WorkerProcess } from '../support/work.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('Long work', () => {
  let world: World;
  let officer: Person;
  let workers: WorkerProcess[] = [];
  beforeEach(async () => {
    world = await openWorld();
    officer = await world.as('officer');
    await world.query('CREATE TABLE counted (rank integer PRIMARY KEY, pid integer NOT NULL)');
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
    workers = [];
    await world?.close();
  });

  const startWorker = async (): Promise<WorkerProcess> => {
    const worker = await WorkerProcess.start(world);
    workers.push(worker);
    return worker;
  };
  const ask = (input: { steps: number; fails?: number }) =>
    internally(world, 'officer', (tx) =>
      world.app.get(Jobs).send(tx, { kind: 'count', label: 'essais', input, total: input.steps }),
    );
  const mine = async (): Promise<JobView[]> => expectOk(await officer.get('/api/jobs')).body;
  const counted = () => world.query<{ rank: number; pid: number }>('SELECT rank, pid FROM counted ORDER BY rank');

  it('waits, is done by a worker, and is seen by its author alone', async () => {
    const id = await ask({ steps: 3 });
    expect(await mine()).toMatchObject([{ id, kind: 'count', label: 'essais', state: 'queued', done: 0, total: 3 }]);
    await startWorker();
    const done = await jobOnce(officer, id, ended);
    expect(done).toMatchObject({ state: 'done', done: 3, total: 3, error: null, result: null });
    const other = await world.as('manager');
    expect(refusal(await other.get(`/api/jobs/${id}`))).toEqual([404, ['not_found']]);
    expect(refusal(await other.create(`/api/jobs/${id}/cancel`))).toEqual([404, ['not_found']]);
    expect((await other.get('/api/jobs')).body).toEqual([]);
  });

  it('is sent with its transaction, or not at all', async () => {
    const failing = internally(world, 'officer', async (tx) => {
      await world.app.get(Jobs).send(tx, { kind: 'count', label: 'essais', input: { steps: 1 }, total: 1 });
      throw new Error('what it belongs to is not written');
    });
    await expect(failing).rejects.toThrow('not written');
    expect(await mine()).toEqual([]);
    expect(await world.query(`SELECT FROM pgboss.job WHERE name = 'work'`)).toEqual([]);
  });

  it('killed in the middle, is taken again by another worker and finished, each step done once', async () => {
    const id = await ask({ steps: 40 });
    const first = await startWorker();
    await jobOnce(officer, id, ({ done }) => done >= 3);
    // Whoever holds its row stops the worker at its next step: the kill falls in the middle for certain.
    const holder = new pg.Client({ connectionString: world.app.get<Config>(CONFIG).databaseUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM job WHERE id = $1 FOR UPDATE', [id]);
    await first.end('SIGKILL');
    await holder.end();
    const left = await jobOnce(officer, id, () => true);
    expect([left.state, left.done < 40]).toEqual(['running', true]);

    await startWorker();
    const done = await jobOnce(officer, id, ended);
    expect(done).toMatchObject({ state: 'done', done: 40 });
    const steps = await counted();
    expect(steps.map(({ rank }) => rank)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(new Set(steps.map(({ pid }) => pid)).size).toBe(2);
  });

  it('told to stop, the worker ends the job in progress', async () => {
    const id = await ask({ steps: 30 });
    const worker = await startWorker();
    await jobOnce(officer, id, ({ done }) => done >= 2);
    await worker.end('SIGTERM');
    expect(await jobOnce(officer, id, () => true)).toMatchObject({ state: 'done', done: 30 });
  });

  it('that falls is tried again, and its progress begins again with it', async () => {
    const id = await ask({ steps: 4, fails: 1 });
    await startWorker();
    await jobOnce(officer, id, ({ state, startedAt }) => state === 'queued' && startedAt !== null);
    expect(await jobOnce(officer, id, ended)).toMatchObject({ state: 'done', done: 4 });
  });

  it('that falls too often fails, with a number to quote and nothing technical', async () => {
    const id = await ask({ steps: 9, fails: 9 });
    await world.query(`UPDATE pgboss.job SET retry_limit = 0 WHERE name = 'work'`);
    await startWorker();
    const failed = await jobOnce(officer, id, ended);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'job_failed' } });
    expect(failed.error?.sentence).toBe('Le traitement n’a pas abouti. Incident story.');
  });

  it('is cancelled by its author, waiting or in progress, and stops there', async () => {
    const waiting = await ask({ steps: 5 });
    expect((await officer.create(`/api/jobs/${waiting}/cancel`)).body).toMatchObject({ state: 'cancelled' });
    expect(refusal(await officer.create(`/api/jobs/${waiting}/cancel`))).toEqual([409, ['job_ended']]);
    const id = await ask({ steps: 500 });
    await startWorker();
    await jobOnce(officer, id, ({ done }) => done >= 2);
    await officer.create(`/api/jobs/${id}/cancel`).then(expectOk);
    const next = await ask({ steps: 1 });
    await jobOnce(officer, next, ended);
    expect(await jobOnce(officer, id, () => true)).toMatchObject({ state: 'cancelled', error: null });
    expect((await counted()).length).toBeLessThan(500);
  });

  it('is five at once for one person, who is told to wait', async () => {
    for (let sent = 0; sent < 5; sent += 1) await ask({ steps: 1 });
    await expect(ask({ steps: 1 })).rejects.toMatchObject({ kind: 'refused', message: 'too_many_jobs' });
  });

  it('of somebody whose account was closed is not done', async () => {
    const id = await ask({ steps: 1 });
    const [author] = await world.query<{ id: number }>('SELECT asked_by AS id FROM job WHERE id = $1', [id]);
    await internally(world, 'administrator', (tx) => advanceUser(tx, { id: author!.id }, 'deactivate'));
    world.app.get(Worker).start();
    const failed = () => world.query<{ code: string }>(`SELECT error_code AS code FROM job WHERE state = 'failed'`);
    while ((await failed()).length === 0) await sleep(25);
    expect(await failed()).toEqual([{ code: 'author_gone' }]);
    expect(await counted()).toEqual([]);
  });
});
