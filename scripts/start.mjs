import './lib/node-version.mjs';
import { once } from 'node:events';
import { join } from 'node:path';
import { startApi } from './lib/api.mjs';
import { build } from './lib/build.mjs';
import { command } from './lib/command.mjs';
import { startOwnDatabase } from './lib/databases.mjs';
import { install } from './lib/install.mjs';
import { dataDirectory, root } from './lib/paths.mjs';
import { requireFreePort } from './lib/ports.mjs';

const { HOST, PORT = '3000', DATABASE_URL: given } = process.env;

async function start(lifetime) {
  await requireFreePort(Number(PORT), HOST);
  await install(lifetime);
  await build(lifetime, ['api', 'admin']);
  const DATABASE_URL = given || (await startOwnDatabase(lifetime));
  const api = startApi(lifetime, { PORT, DATABASE_URL, SPA_DIR: join(root, 'admin', 'dist') });
  const [code, signal] = await once(api, 'exit');
  if (!lifetime.closing) console.error(`\nL’application s’est arrêtée d’elle-même (${signal ?? `code ${code}`}).`);
  return code ?? 1;
}

const lockFile = join(dataDirectory, given ? `port-${PORT}.lock` : 'postgres.lock');
await command(start, { lockFile, signals: { SIGINT: 0 } });
