import { join } from 'node:path';
import { dataDirectory } from './paths.mjs';

const MAIN = join('api', 'dist', 'api', 'src', 'main.js');

/** The API prints for itself. Demonstration data unless told otherwise, this command being for a person at a desk; what they attach lies beside the data. */
export const startApi = (lifetime, env) =>
  lifetime.start(process.execPath, ['--enable-source-maps', MAIN], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { DEMO: '1', FILES_DIR: join(dataDirectory, 'files'), ...process.env, ...env },
  });
