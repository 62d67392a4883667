import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { bin, root } from './paths.mjs';
import { step } from './steps.mjs';

const PARTS = {
  api: {
    label: 'API construite',
    sources: ['api', 'seeds', 'migrations', 'package-lock.json'],
    output: 'api/dist',
    command: [process.execPath, ['build.mjs'], { cwd: join(root, 'api') }],
  },
  admin: {
    label: 'Interface construite',
    sources: [
      'admin/src',
      'admin/public',
      'admin/index.html',
      'admin/package.json',
      'admin/vite.config.ts',
      'package-lock.json',
    ],
    output: 'admin/dist',
    command: [bin('vite'), ['build', '--logLevel', 'warn'], { cwd: join(root, 'admin') }],
  },
  e2e: {
    label: 'Récits de bout en bout construits',
    sources: ['admin/e2e', 'admin/src/shared', 'admin/src/workspace/text', 'package-lock.json'],
    output: 'admin/dist-e2e',
    command: [bin('tsc'), ['-p', 'e2e/tsconfig.json'], { cwd: join(root, 'admin') }],
    keepsStale: true,
  },
};

/** The digest lies in the output, where every other build wipes it: it never speaks for what it did not see. */
const stampOf = ({ output }) => join(root, output, '.built-from');

async function buildPart(lifetime, part) {
  const stamp = stampOf(part);
  const digest = digestOf(part.sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (part.keepsStale) rmSync(join(root, part.output), { recursive: true, force: true });
  await step(part.label, () => lifetime.run(...part.command));
  writeFileSync(stamp, digest);
}

/** Side by side: each build keeps one core busy. */
export const build = (lifetime, names) => Promise.all(names.map((name) => buildPart(lifetime, PARTS[name])));
