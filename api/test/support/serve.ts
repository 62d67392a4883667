import { createApplication } from '../../src/application.js';
import { cloneDatabase, dropDatabase, testConfig } from './databases.js';

// The product on a database of its own, for the stories played in a browser: SPA_DIR gives the screens.
// Prints its address; ends when its parent closes the pipe.
const database = await cloneDatabase();
const app = await createApplication({ ...testConfig(database), spaDirectory: process.env['SPA_DIR'] ?? null });
await app.listen(0, '127.0.0.1');
console.log(await app.getUrl());

process.stdin.resume();
process.stdin.on('end', () => {
  void app
    .close()
    .then(() => dropDatabase(database))
    .then(() => process.exit(0));
});
