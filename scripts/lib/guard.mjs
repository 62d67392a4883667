// Stops what a command started, when the command ends: by itself, by a signal or by kill -9, which no handler sees.
// The channel to the command closes in all three cases, so there is one way to stop and it is always the same one.
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { nameOfLiving } from './process-table.mjs';
import { removeCluster, stopServer } from './postgres.mjs';

const PATIENCE = 10_000;
const lockFile = process.argv[2];
const processes = new Set();
let cluster = null;
let ending = false;

const handlers = {
  started: ({ pid }) => processes.add(pid),
  ended: ({ pid }) => processes.delete(pid),
  cluster: (message) => (cluster = message.cluster),
};

/** The whole group: a build tool or a browser has children of its own. */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}

async function stopProcess(pid) {
  signalGroup(pid, 'SIGTERM');
  for (let waited = 0; waited < PATIENCE && nameOfLiving(pid); waited += 50) await sleep(50);
  signalGroup(pid, 'SIGKILL');
}

async function end() {
  ending = true;
  await Promise.all([...processes].map(stopProcess));
  if (cluster) await stopServer(cluster.place);
  if (cluster?.throwAway) removeCluster(cluster.place);
  if (lockFile) rmSync(lockFile, { force: true });
  process.exit(0);
}

/** Others ask here whether this checkout is in use; the answer dies with the guard, unlike a file holding a pid. */
function answerOthers() {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify({ lockFile, ending }));
  });
  server.listen(0, '127.0.0.1', () => {
    writeFileSync(lockFile, String(server.address().port));
    process.send('ready');
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.on('message', (message) => handlers[message.kind](message));
process.on('disconnect', end);
if (lockFile) answerOthers();
else process.send('ready');
