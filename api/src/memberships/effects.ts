import { commit, type Origin, releaseReservation, reserve } from '../budget/movements.js';
import { overrideLines } from '../budget/overrides/overrides.js';
import type { Tx } from '../platform/context.js';
import type { MembershipAction } from './domain/membership.lifecycle.js';
import type { MembershipFile } from './facts.js';
import type { Membership } from './membership.entity.js';

type Effect = (tx: Tx, membership: Membership, file: MembershipFile) => Promise<void>;

const origin = ({ id, version }: Membership, { label }: MembershipFile): Origin => ({
  kind: 'membership',
  id,
  label,
  occasion: version,
});

const giveVisa: Effect = async (tx, membership, file) => {
  await overrideLines(tx, origin(membership, file), file.facts);
  await reserve(tx, origin(membership, file), file.imputation);
};

const release: Effect = async (tx, membership, file) => {
  if (membership.state === 'reserved') await releaseReservation(tx, origin(membership, file), file.imputation);
};

/** What an action does to credits, in the same transaction. `membership` is as it was before the action. */
export const EFFECTS: Readonly<Partial<Record<MembershipAction, Effect>>> = {
  give_visa: giveVisa,
  approve: (tx, membership, file) => commit(tx, origin(membership, file), file.imputation),
  return_to_draft: release,
  dismiss: release,
};
