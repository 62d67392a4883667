import { createApplication } from '../../src/application.js';
import { Worker } from '../../src/platform/jobs/worker.js';
import { cloneDatabase, dropDatabase, testConfig } from './databases.js';

// The product on a database of its own, for the stories played in a browser: SPA_DIR gives the screens,
// DEMONSTRATION=1 the whole demonstration. Prints its address; ends when its parent closes the pipe.
const isDemonstration = process.env['DEMONSTRATION'] === '1';
const database = await cloneDatabase(isDemonstration ? 'demonstration' : 'stage');
const config = { ...testConfig(database), spaDirectory: process.env['SPA_DIR'] ?? null };
const app = await createApplication(config);
await app.listen(0, '127.0.0.1');
app.get(Worker).start();
console.log(await app.getUrl());

process.stdin.resume();
process.stdin.on('end', () => {
  void app
    .close()
    .then(() => dropDatabase(database))
    .then(() => process.exit(0));
});
