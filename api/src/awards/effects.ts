import { commit, type Origin, releaseCommitment, releaseReservation, reserve } from '../budget/movements.js';
import { overrideLines } from '../budget/overrides/overrides.js';
import { actorId, type Tx } from '../platform/context.js';
import { type Award, ImputationLine } from './award.entities.js';
import type { AwardAction } from './domain/award.lifecycle.js';
import type { AwardFile, Resolution } from './facts.js';

type Effect = (tx: Tx, award: Award, file: AwardFile, resolution?: Resolution) => Promise<void>;

const origin = (award: Award, { label }: AwardFile): Origin => ({
  kind: 'award',
  id: award.id,
  label,
  occasion: award.version,
});

const giveVisa: Effect = async (tx, award, file) => {
  await overrideLines(tx, origin(award, file), file.facts);
  await reserve(tx, origin(award, file), file.imputation);
};

const release: Effect = async (tx, award, file) => {
  if (award.state === 'reserved') await releaseReservation(tx, origin(award, file), file.imputation);
};

/** Its requests are free again for another award; history keeps that they were in this one. */
const releaseRequests: Effect = async (tx, award) => {
  await tx.query('DELETE FROM award_part WHERE award_id = $1', [award.id]);
};

const giveUp: Effect = (tx, award, file) => releaseCommitment(tx, origin(award, file), file.imputation);

const resolve: Effect = async (tx, _award, _file, resolution) => {
  const { lineId: id, creditLineId } = resolution!;
  await tx.manager.update(ImputationLine, { id }, { creditLineId, resolvedBy: actorId(tx), resolvedOn: tx.today });
};

/** What an action does to credits and requests, in the same transaction. `award` is as it was before the action. */
export const EFFECTS: Readonly<Partial<Record<AwardAction, Effect>>> = {
  give_visa: giveVisa,
  grant: (tx, award, file) => commit(tx, origin(award, file), file.imputation),
  return_to_draft: release,
  dismiss: release,
  discard: releaseRequests,
  renounce: giveUp,
  lapse: giveUp,
  resolve_imputation: resolve,
};
