import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { asRoot, nobody, runAsServer } from './postgres-place.mjs';
import { clearStaleLock, isServing } from './postmaster.mjs';
import { Refusal } from './steps.mjs';

export const USER = 'subventions';
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
const PATIENCE = 60_000;

const give = (path) => asRoot && chownSync(path, nobody, nobody);
const logFile = (place) => join(place.data, 'server.log');
const passwordFile = (place) => `${place.data}.password`;

function must(result, sentence) {
  if (result.status !== 0) throw new Refusal(`${sentence}\n${result.stderr ?? result.error?.message ?? ''}`.trimEnd());
}

function initialise(place, data, password, flags) {
  const file = `${data}.initial`;
  writeFileSync(file, password, { mode: 0o600 });
  give(file);
  try {
    must(
      runAsServer(join(place.programs, 'initdb'), [
        ...['-D', data, '-U', USER, '--pwfile', file, '--auth', 'scram-sha-256', '--encoding', 'UTF8'],
        ...[
          '--locale',
          LOCALE,
          '--locale-provider',
          'icu',
          '--icu-locale',
          'fr-FR',
          '--lc-messages',
          'C',
          '--no-instructions',
        ],
        ...flags,
      ]),
      'La base de données n’a pas pu être créée.',
    );
  } finally {
    rmSync(file);
  }
}

function requireOurs(place) {
  try {
    accessSync(place.data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`La base de données (${place.data}) appartient à un autre utilisateur.`);
  }
}

/** Made aside then renamed: a creation cut short leaves nothing that looks finished. */
export function createCluster(place, { database, flags = [] } = {}) {
  if (existsSync(place.data)) return requireOurs(place);
  const draft = `${place.data}.draft`;
  const password = randomBytes(24).toString('base64url');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  give(draft);
  initialise(place, draft, password, flags);
  if (database) {
    // The programs come without psql; a server in single-user mode reads SQL from its input.
    const sql = { input: `CREATE DATABASE ${database};\n` };
    must(
      runAsServer(join(place.programs, 'postgres'), ['--single', '-D', draft, 'postgres'], sql),
      `La base ${database} n’a pas pu être créée.`,
    );
  }
  writeFileSync(passwordFile(place), password, { mode: 0o600 });
  renameSync(draft, place.data);
}

const logSince = (place, offset) =>
  existsSync(logFile(place)) ? readFileSync(logFile(place)).subarray(offset).toString() : '';

/** What goes away by itself: the last processes of a killed server, or a port taken between its choice and its use. */
const PASSING = /lock file|shared memory|could not bind|could not create any TCP/;

/** Starts the server on a free port of 127.0.0.1 and returns the port. A server left behind is stopped first: its guard is gone. */
export async function startServer(place, options = []) {
  const since = Date.now();
  for (;;) {
    await stopServer(place);
    clearStaleLock(place.data);
    const offset = existsSync(logFile(place)) ? statSync(logFile(place)).size : 0;
    const port = await freePort();
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', "unix_socket_directories=''", ...options];
    const { status } = runAsServer(
      join(place.programs, 'pg_ctl'),
      [
        'start',
        '-w',
        '-t',
        '60',
        '-D',
        place.data,
        '-l',
        logFile(place),
        '-o',
        settings.map((setting) => `-c ${setting}`).join(' '),
      ],
      { stdio: 'ignore' },
    );
    if (status === 0) return port;
    const log = logSince(place, offset);
    if (!PASSING.test(log) || Date.now() - since > PATIENCE) {
      throw new Refusal(`PostgreSQL n’a pas démarré.\n${log.split('\n').slice(-8).join('\n')}`.trimEnd());
    }
    await sleep(500);
  }
}

export async function stopServer(place) {
  for (const mode of ['fast', 'immediate']) {
    if (!isServing(place.data)) return;
    runAsServer(join(place.programs, 'pg_ctl'), ['stop', '-w', '-t', '30', '-m', mode, '-D', place.data], {
      stdio: 'ignore',
    });
  }
}

export const urlOf = (place, port, database) =>
  `postgres://${USER}:${readFileSync(passwordFile(place), 'utf8')}@127.0.0.1:${port}/${database}`;

export const removeCluster = (place) => {
  rmSync(place.data, { recursive: true, force: true });
  rmSync(passwordFile(place), { force: true });
};
