import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { step } from './steps.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** npm writes what it really installed beside it, last: an interrupted or older installation shows there, a stamp of ours would not see it. */
function installed() {
  const written = join('node_modules', '.package-lock.json');
  if (!existsSync(join(root, written))) return false;
  const present = packagesIn(written);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

export async function install(lifetime) {
  if (installed()) return;
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  await step(
    'Dépendances installées',
    () => lifetime.run(npm[0], [...npm[1], 'ci', '--include=dev', '--no-progress']),
    { doing: 'Installation des dépendances (npm ci, une à deux minutes la première fois)' },
  );
}
