import './lib/node-version.mjs';
import { once } from 'node:events';
import { join } from 'node:path';
import { startApi } from './lib/api.mjs';
import { command } from './lib/command.mjs';
import { startOwnDatabase } from './lib/databases.mjs';
import { install } from './lib/install.mjs';
import { bin, dataDirectory, root } from './lib/paths.mjs';
import { requireFreePort } from './lib/ports.mjs';

const { PORT = '3000', DATABASE_URL: given } = process.env;
const API_PORT = '3001'; // where the proxy of admin/vite.config.ts looks for it

/** One API at a time, always the last that compiled; one that falls over waits for the next build. */
function restarter(lifetime, env) {
  let api = null;
  let turn = Promise.resolve();

  async function restart() {
    if (api && api.exitCode === null && api.signalCode === null) {
      const stopped = once(api, 'exit');
      api.kill('SIGTERM');
      await stopped;
    }
    if (lifetime.closing) return;
    api = startApi(lifetime, env);
  }

  return () => (turn = turn.then(restart));
}

async function develop(lifetime) {
  await requireFreePort(Number(PORT));
  await requireFreePort(Number(API_PORT));
  await install(lifetime);
  const DATABASE_URL = given || (await startOwnDatabase(lifetime));

  const builder = lifetime.start(process.execPath, ['build.mjs', '--watch'], {
    cwd: join(root, 'api'),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  builder.on('message', restarter(lifetime, { PORT: API_PORT, DATABASE_URL }));
  const vite = lifetime.start(
    bin('vite'),
    ['--port', PORT, '--strictPort', '--host', '127.0.0.1', '--clearScreen', 'false'],
    {
      cwd: join(root, 'admin'),
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await Promise.race([once(builder, 'exit'), once(vite, 'exit')]);
  return code ?? 1;
}

const lockFile = join(dataDirectory, given ? `port-${PORT}.lock` : 'postgres.lock');
await command(develop, { lockFile, signals: { SIGINT: 0 } });
