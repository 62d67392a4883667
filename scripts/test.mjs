import './lib/node-version.mjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { command } from './lib/command.mjs';
import { startTestDatabase } from './lib/databases.mjs';
import { install } from './lib/install.mjs';
import { dataDirectory } from './lib/paths.mjs';
import { Refusal, step } from './lib/steps.mjs';

const BUILDS = { api: ['api'], e2e: ['api', 'admin', 'e2e'] };
const report = join(dataDirectory, 'test-report.json');

/** `--only api|e2e` is ours, the rest is for Jest: `npm test -- --only api -t "propose"`. */
function readArguments([...args]) {
  const at = args.indexOf('--only');
  const [, only] = at < 0 ? [] : args.splice(at, 2);
  if (at >= 0 && !BUILDS[only]) throw new Refusal('Usage : npm test -- [--only api|e2e] [options de Jest]');
  return { only, partial: args.length > 0 || at >= 0, forJest: args };
}

async function runJest(lifetime, { only, forJest }, env) {
  rmSync(report, { force: true });
  const args = [
    ...[
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      join('node_modules', 'jest', 'bin', 'jest.js'),
    ],
    ...forJest,
    ...['--config', join('scripts', 'jest.config.mjs'), '--json', '--outputFile', report],
    ...(only ? ['--selectProjects', only] : []),
  ];
  // With --json Jest prints its results on stderr and the JSON on stdout as well.
  const jest = lifetime.start(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [code] = await once(jest, 'exit');
  return readReport(code ?? 1);
}

/** A file that does not load counts for one failed test: its tests cannot be counted, and it must not pass unseen. */
function readReport(code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  return {
    passed: found.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

async function prepare(lifetime, { only }) {
  await install(lifetime);
  await build(lifetime, only ? BUILDS[only] : BUILDS.e2e);
}

async function environment(lifetime, { only }) {
  const TEST_DATABASE_URL = await step('PostgreSQL de test démarré', () => startTestDatabase(lifetime));
  if (only === 'api') return { TEST_DATABASE_URL };
  return { TEST_DATABASE_URL, CHROMIUM_PATH: await step('Chromium prêt', () => findBrowser(lifetime)) };
}

const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

async function runTests(lifetime, options) {
  await prepare(lifetime, options);
  const checked = options.partial || (await runChecks(lifetime));
  const counts = await runJest(lifetime, options, await environment(lifetime, options));
  return checked ? counts : { ...counts, failed: counts.failed + 1 };
}

await command(async (lifetime) => {
  const options = readArguments(process.argv.slice(2));
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    counts = await runTests(lifetime, options);
  } catch (error) {
    if (!lifetime.closing) console.error(error instanceof Refusal ? `\n${error.message}` : error);
  }
  if (!lifetime.closing) console.log(`\n${sentence(counts)}`);
  return counts.failed > 0 ? 1 : 0;
});
