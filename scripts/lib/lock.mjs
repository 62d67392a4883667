import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './steps.mjs';

/** What the guard holding this lock answers, or null when nobody holds it. */
function holder(lockFile) {
  if (!existsSync(lockFile)) return null;
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(readFileSync(lockFile, 'utf8')), '127.0.0.1');
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', (chunk) => (text += chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      try {
        const answer = JSON.parse(text);
        resolve(answer.lockFile === lockFile ? answer : null);
      } catch {
        resolve(null);
      }
    });
  });
}

/** A command that has just died leaves its guard at work for a moment: wait for it, but not for one that lives on. */
export async function waitForLock(lockFile) {
  const since = Date.now();
  for (;;) {
    const found = await holder(lockFile);
    if (!found) return;
    if (Date.now() - since > (found.ending ? 60_000 : 1_000)) {
      throw new Refusal('L’application tourne déjà depuis ce dossier (npm start ou npm run dev) : arrêtez-la d’abord.');
    }
    await sleep(100);
  }
}
