// Who holds a cluster, told from what it left in postmaster.pid. pg_ctl only asks whether *a* process has that pid:
// after kill -9 it may be a zombie that nobody reaps, or, after a reboot, somebody else's process, which pg_ctl would stop.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfLiving } from './process-table.mjs';

/** The memory segment tells whether any process of the cluster is left; when it cannot be read, one may be. */
function memoryAttached(segment) {
  try {
    const [header, ...rows] = readFileSync('/proc/sysvipc/shm', 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/));
    const row = rows.find((fields) => fields[header.indexOf('shmid')] === segment);
    return row !== undefined && Number(row[header.indexOf('nattch')]) > 0;
  } catch {
    return true;
  }
}

function readLock(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { file, pid: lines[0].trim(), segment: lines[6]?.trim().split(/\s+/)[1] };
}

export function isServing(data) {
  const lock = readLock(data);
  return lock !== null && nameOfLiving(lock.pid) === 'postgres';
}

/** Frees a lock held by a process that is no server, when none of this cluster is left. */
export function clearStaleLock(data) {
  const lock = readLock(data);
  if (lock?.segment && !isServing(data) && !memoryAttached(lock.segment)) rmSync(lock.file);
}
