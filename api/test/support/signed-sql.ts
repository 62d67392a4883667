import type { World } from './world.js';

/** Statements outside the product, signed as history asks. */
export const signedSql = (world: World, statements: string): Promise<unknown> =>
  world.query(`DO $$ BEGIN
    PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-10-23', true),
            set_config('app.request_id', 'essais', true), set_config('app.actor_id', '', true);
    ${statements};
  END $$`);
