import { openLifetime } from './lifetime.mjs';
import { Refusal } from './steps.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** npm killed outright cannot pass the signal on, and we would go on without it. */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && end(SIGNALS.SIGHUP), 500).unref();
}

/** Runs one command to its exit code; ends it, and all it started, in order, whatever happens. */
export async function command(work, { lockFile, signals = {} } = {}) {
  let lifetime;
  let ending = false;

  async function end(code) {
    if (ending) return;
    ending = true;
    await lifetime?.close();
    process.exit(code);
  }

  for (const [signal, code] of Object.entries({ ...SIGNALS, ...signals })) {
    process.on(signal, () => {
      if (!ending) console.log('\nArrêt…');
      end(code);
    });
  }
  endWithNpm(end);
  try {
    lifetime = await openLifetime({ lockFile });
    await end(await work(lifetime));
  } catch (error) {
    if (!ending) console.error(error instanceof Refusal ? `\n${error.message}` : error);
    await end(1);
  }
}
