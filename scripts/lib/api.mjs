import { join } from 'node:path';

const MAIN = join('api', 'dist', 'api', 'src', 'main.js');

/** The API prints for itself; demonstration data unless told otherwise, this command being for a person at a desk. */
export const startApi = (lifetime, env) =>
  lifetime.start(process.execPath, ['--enable-source-maps', MAIN], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { DEMO: '1', ...process.env, ...env },
  });
