import { measureCommitments } from './commitments.mjs';
import { measureDesk } from './desk.mjs';

/** What the budget desk promises: credits held under many hands at once, figures that do not slow down as movements add up. */
export async function measure(server) {
  await measureCommitments(server);
  await measureDesk(server);
}
