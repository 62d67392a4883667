import '../scripts/lib/node-version.mjs';
import { build } from '../scripts/lib/build.mjs';
import { command } from '../scripts/lib/command.mjs';
import { startBenchDatabase } from '../scripts/lib/databases.mjs';
import { install } from '../scripts/lib/install.mjs';
import { Refusal, step } from '../scripts/lib/steps.mjs';

/** What can be measured, each under its own name: `npm run bench budget`. */
const BENCHES = { budget: './budget/budget.mjs' };

await command(async (lifetime) => {
  const bench = BENCHES[process.argv[2]];
  if (!bench) throw new Refusal(`Usage : npm run bench ${Object.keys(BENCHES).join(' | ')}`);
  await install(lifetime);
  await build(lifetime, ['api']);
  const server = await step('PostgreSQL de mesure démarré', () => startBenchDatabase(lifetime));
  const { measure } = await import(bench);
  await measure(server);
  return 0;
});
