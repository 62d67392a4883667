import { setTimeout as sleep } from 'node:timers/promises';
import { createApplication } from '../../src/application.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Worker } from '../../src/platform/jobs/worker.js';
import { Transactions } from '../../src/platform/transactions.js';
import { testConfig } from './databases.js';

// A process that works, on the database that DATABASE names, for the stories that kill it. Its own kind of job counts:
// each step is written once, whoever wrote it and however often it is tried. Told to end, it ends as the product does.
const app = await createApplication(testConfig(process.env['DATABASE']!));
const transactions = app.get(Transactions);

app.get(Jobs).handle('count', async ({ input, step }) => {
  const { steps, fails = 0 } = input as { steps: number; fails?: number };
  for (let rank = 1; rank <= steps; rank += 1) {
    const written = await transactions.runAsSystem('Essais', (tx) =>
      tx.query('INSERT INTO counted (rank, pid) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING rank', [
        rank,
        process.pid,
      ]),
    );
    if (written.length > 0 && rank <= fails) throw new Error(`step ${rank} falls the first time`);
    await step(rank, steps);
    await sleep(20);
  }
  return null;
});

await app.init();
app.get(Worker).start();
console.log('working');
