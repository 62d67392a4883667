import type { Tx } from '../../api/src/platform/context.js';
import { loadCast } from './cast.js';
import { openCredits } from './credits.js';
import { Stage } from './stage.js';

/** Everything that the demonstration holds, played in the order of its dates. */
export async function loadDemonstration(tx: Tx): Promise<void> {
  const stage = await prepareStage(tx);
  void stage;
}

/** The people and the credits, before anything happens. */
export async function prepareStage(tx: Tx): Promise<Stage> {
  await tx.query('INSERT INTO demonstration DEFAULT VALUES');
  const stage = new Stage(tx, await loadCast(tx));
  await openCredits(stage);
  return stage;
}
