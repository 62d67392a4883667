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

/** Left by a test run that was killed together with its guard. */
async function removeLeftovers(place) {
  const base = dirname(place.data);
  const names = readdirSync(base).filter((name) => /^test-postgres-\d+$/.test(name));
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

export async function startTestDatabase(lifetime) {
  const place = findPlace(`test-postgres-${process.pid}`);
  await removeLeftovers(place);
  lifetime.keepCluster({ place, throwAway: true });
  createCluster(place, { flags: ['--no-sync'] });
  const port = await startServer(place, FOR_TESTS);
  return urlOf(place, port, 'postgres');
}
