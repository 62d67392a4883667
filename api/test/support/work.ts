import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type Config } from '../../src/platform/config.js';
import type { JobView } from '../../src/platform/jobs/job.view.js';
import { expectOk, type Person, type World } from './world.js';

/** A worker in a process of its own, that can be killed. */
export class WorkerProcess {
  private constructor(private readonly process: ChildProcess) {}

  static async start(world: World, options: readonly string[] = []): Promise<WorkerProcess> {
    const child = spawn(
      process.execPath,
      [...options, '--enable-source-maps', join(import.meta.dirname, 'worker.js')],
      {
        env: { ...process.env, DATABASE: new URL(world.app.get<Config>(CONFIG).databaseUrl).pathname.slice(1) },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return new WorkerProcess(child);
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exit = once(this.process, 'exit');
    this.process.kill(signal);
    await exit;
  }
}

/** The job as its author sees it, once it is as the story wants. */
export async function jobOnce(person: Person, id: number, isSo: (job: JobView) => boolean): Promise<JobView> {
  for (;;) {
    const job = expectOk(await person.get(`/api/jobs/${id}`)).body as JobView;
    if (isSo(job)) return job;
    await sleep(25);
  }
}

export const ended = ({ state }: JobView): boolean => ['done', 'failed', 'cancelled'].includes(state);
