import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from './paths.mjs';
import { Refusal } from './steps.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// The package unpacks to the temporary folder, for its first user only, and without the libraries that a bare
// system lacks unless it believes itself on Lambda: so, a folder of this checkout, and a child process that believes it.
const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  await chromium.executablePath();
`;

const launcher = (folder) => `#!/bin/sh
export LD_LIBRARY_PATH="${folder}/al2023/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="${folder}/fonts"
exec "${folder}/chromium" "$@"
`;

async function unpack(lifetime) {
  const folder = join(dataDirectory, 'browser');
  const path = join(folder, 'launch');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await lifetime.run(process.execPath, ['--input-type=module', '--eval', UNPACK], { env });
  writeFileSync(path, launcher(folder));
  chmodSync(path, 0o755);
  return path;
}

/** The path of a Chromium that runs here: the one asked for, the system's, or the one among the dependencies. */
export async function findBrowser(lifetime) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) throw new Refusal(`CHROMIUM_PATH désigne un fichier absent : ${asked}`);
  return asked || SYSTEM.find((path) => existsSync(path)) || unpack(lifetime);
}
