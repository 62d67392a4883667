import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The name of a living process, or null. A zombie, dead and waiting for a parent that may never ask, is not living. */
export function nameOfLiving(pid) {
  const [state, name] = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return state && !state.startsWith('Z') ? name : null;
}

function fromProc(pid) {
  try {
    const [, name, state] = /\((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return [state, name];
  } catch {
    return [];
  }
}

function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, path = ''] = stdout.trim().split(/\s+/);
  return [state, path.split('/').pop()];
}
