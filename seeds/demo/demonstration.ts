import type { Tx } from '../../api/src/platform/context.js';
import { DEMONSTRATION_PASSWORD, loadCast } from './cast.js';
import { openCredits } from './credits.js';
import { playInterconnectes } from './interconnectes.js';
import { DEMONSTRATION_DAY } from './day.js';
import { numberNextAgenda } from './numbers.js';
import { playLaPlateforme } from './la-plateforme.js';
import { playMedinsoft } from './medinsoft.js';
import { playPlanDeRelance } from './plan-de-relance.js';
import { playPoleScs } from './pole-scs.js';
import { playPortfolio } from './portfolio/portfolio.js';
import { Stage } from './stage.js';
import { tellTransfers } from './transfers.js';

/** Everything that the demonstration holds, played in the order of its dates. */
export async function loadDemonstration(tx: Tx): Promise<void> {
  const stage = await prepareStage(tx);
  await playPoleScs(stage);
  await playMedinsoft(stage);
  await tellTransfers(stage);
  await playLaPlateforme(stage);
  await playPlanDeRelance(stage);
  await playInterconnectes(stage);
  await playPortfolio(stage);
  await numberNextAgenda(stage);
}

/** The people and the credits, before anything happens. */
export async function prepareStage(tx: Tx): Promise<Stage> {
  await tx.query('INSERT INTO demonstration (password, today) VALUES ($1, $2)', [
    DEMONSTRATION_PASSWORD,
    DEMONSTRATION_DAY,
  ]);
  const stage = new Stage(tx, await loadCast(tx));
  await openCredits(stage);
  return stage;
}
