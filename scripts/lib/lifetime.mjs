import { fork, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { waitForLock } from './lock.mjs';
import { dataDirectory, root } from './paths.mjs';
import { Refusal } from './steps.mjs';

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/** Tools print into a pipe here, and would guess wrong. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

function requireDataDirectory() {
  try {
    mkdirSync(dataDirectory, { recursive: true });
    accessSync(dataDirectory, constants.W_OK);
  } catch {
    throw new Refusal(`Le dossier ${dataDirectory} n’est pas ouvert en écriture à cet utilisateur.`);
  }
}

async function openGuard(lockFile) {
  requireDataDirectory();
  if (lockFile) await waitForLock(lockFile);
  const guard = fork(GUARD, lockFile ? [lockFile] : [], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    cwd: '/',
  });
  await once(guard, 'message');
  guard.unref();
  guard.channel.unref();
  return guard;
}

/** Whatever a command starts, it starts through here, so that nothing outlives it. */
export async function openLifetime({ lockFile } = {}) {
  const guard = await openGuard(lockFile);
  const told = [];
  const tell = (message) => {
    told.push(message);
    if (guard.connected) guard.send(message);
  };

  /** In a group of its own, so that Ctrl-C reaches the command only, which then stops things in order. */
  function start(command, args, options = {}) {
    const child = spawn(command, args, { cwd: root, detached: true, ...options });
    if (child.pid) tell({ kind: 'started', pid: child.pid });
    child.once('exit', () => tell({ kind: 'ended', pid: child.pid }));
    return child;
  }

  /** Silent when all goes well; what it printed is shown when it fails. */
  function capture(command, args, options = {}) {
    return new Promise((resolve) => {
      let output = '';
      const child = start(command, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...COLOURS },
        ...options,
      });
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.once('error', (error) => resolve({ code: 1, output: error.message }));
      child.once('close', (code) => resolve({ code: code ?? 1, output }));
    });
  }

  async function run(command, args, options) {
    const { code, output } = await capture(command, args, options);
    if (code !== 0) throw new Refusal(`${output.trimEnd()}\n\nLa commande a échoué : ${[command, ...args].join(' ')}`);
  }

  async function close() {
    lifetime.closing = true;
    const last = guard.connected ? guard : await anotherGuard();
    last.ref();
    const exit = once(last, 'exit');
    last.disconnect();
    await exit;
  }

  /** The first was killed: what it knew is told again. */
  async function anotherGuard() {
    const another = await openGuard();
    for (const message of told) another.send(message);
    return another;
  }

  const keepCluster = (cluster) => tell({ kind: 'cluster', cluster });
  const lifetime = { closing: false, start, capture, run, close, keepCluster };
  return lifetime;
}
