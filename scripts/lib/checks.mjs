import { bin } from './paths.mjs';
import { duration } from './steps.mjs';

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

/** Of the types, only those of the screens: the builds that come before prove the others. */
const CHECKS = [
  { label: 'Mise en forme', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { label: 'Règles d’écriture', command: [bin('eslint'), '--max-warnings', '0', '.'] },
  { label: 'Types de l’interface', command: [bin('tsc'), '--noEmit', '-p', 'admin'] },
  {
    label: 'Qui importe qui',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'api', 'admin', 'seeds'],
  },
  { label: 'Fichiers générés à jour', command: [...npm, 'run', '--silent', 'generate', '--', '--check'] },
];

async function check(lifetime, { label, command: [program, ...args] }) {
  const since = performance.now();
  const { code, output } = await lifetime.capture(program, args);
  const verdict = code === 0 ? '✓' : '✗';
  console.log(`  ${verdict} ${label} (${duration(performance.now() - since)})`);
  if (code !== 0) console.log(`\n${output.trim()}\n`);
  return code === 0;
}

/** All of them even when one fails, two at a time: one for each core. */
export async function runChecks(lifetime) {
  const waiting = [...CHECKS];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await check(lifetime, next));
  };
  await Promise.all([work(), work()]);
  return results.every(Boolean);
}
