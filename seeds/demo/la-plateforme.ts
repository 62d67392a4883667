import type { GrantKind } from '../../api/src/grant-requests/domain/grant-request.js';
import { laPlateforme } from '../acts/la-plateforme.js';
import { carryGrant } from './one-grant.js';
import type { Stage } from './stage.js';

/** Deliberation IVIS 011-9466/21/BM, up to its reception: nothing says when it was published, so it binds from no known day. */
export async function playLaPlateforme(stage: Stage): Promise<void> {
  await carryGrant(stage, laPlateforme, laPlateforme.demonstration.kind as GrantKind);
}
