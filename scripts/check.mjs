import './lib/node-version.mjs';
import { build } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { command } from './lib/command.mjs';
import { install } from './lib/install.mjs';

/** The builds prove the types they compile, and the generated files are read from what they built. */
async function compiles(lifetime) {
  try {
    await build(lifetime, ['api', 'e2e']);
    return true;
  } catch (error) {
    console.error(`\n${error.message}\n`);
    return false;
  }
}

await command(async (lifetime) => {
  await install(lifetime);
  const compiled = await compiles(lifetime);
  const clean = (await runChecks(lifetime)) && compiled;
  console.log(clean ? '\nTout est en ordre.' : '\nÀ corriger : voir les erreurs ci-dessus.');
  return clean ? 0 : 1;
});
