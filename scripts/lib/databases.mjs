import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCluster, removeCluster, startServer, stopServer, urlOf } from './postgres.mjs';
import { findPlace, isAway } from './postgres-place.mjs';
import { step } from './steps.mjs';

const DATABASE = 'subventions';

/** The data of this checkout, kept from one start to the next. */
export async function startOwnDatabase(lifetime) {
  const place = findPlace('postgres');
  if (isAway(place))
    console.log(`  ! PostgreSQL ne peut pas entrer dans ce dossier : ses données sont dans ${place.data}`);
  const create = () => createCluster(place, { database: DATABASE });
  await (existsSync(place.data) ? create() : step('Base de données créée', create));
  lifetime.keepCluster({ place });
  const port = await step('PostgreSQL démarré', () => startServer(place));
  return urlOf(place, port, DATABASE);
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Left by a run that was killed together with its guard. */
async function removeLeftovers(place) {
  const base = dirname(place.data);
  const names = readdirSync(base).filter((name) => /^(test|bench)-postgres-\d+$/.test(name));
  for (const name of names.filter((found) => !isRunning(Number(found.split('-').pop())))) {
    const leftover = { ...place, data: join(base, name) };
    await stopServer(leftover);
    removeCluster(leftover);
  }
}

/** Durability is of no use to a database that lives for one run. */
const FOR_TESTS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'max_connections=200',
];

async function startForOneRun(lifetime, kind, settings) {
  const place = findPlace(`${kind}-postgres-${process.pid}`);
  await removeLeftovers(place);
  lifetime.keepCluster({ place, throwAway: true });
  createCluster(place, { flags: ['--no-sync'] });
  const port = await startServer(place, settings);
  return urlOf(place, port, 'postgres');
}

export const startTestDatabase = (lifetime) => startForOneRun(lifetime, 'test', FOR_TESTS);

/** As durable as a server that keeps its data: what is measured is what is promised. */
export const startBenchDatabase = (lifetime) => startForOneRun(lifetime, 'bench', []);
