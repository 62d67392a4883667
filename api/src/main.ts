import { createApplication, migrationsDirectory } from './application.js';
import { readConfig } from './platform/config.js';
import { Worker } from './platform/jobs/worker.js';
import { migrate } from './platform/migrations.js';
import { firstStart } from '../../seeds/first-start.js';

const config = readConfig();

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const since = performance.now();
  const result = await work();
  console.log(`${what} (${seconds(since)})`);
  return result;
}

const applied = await step('Schéma à jour', () => migrate(config.databaseUrl, migrationsDirectory));
if (applied.length > 0) console.log(`  ${applied.length} migrations appliquées`);
const app = await createApplication(config);
const notice = await step('Données en place', () => firstStart(app, config));
await step('Serveur à l’écoute', () => app.listen(config.port, config.host));
app.get(Worker).start();
console.log(`\n  http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${config.port}\n\n${notice}`);
