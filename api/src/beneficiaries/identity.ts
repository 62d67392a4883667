import { dayToCome } from '../kernel/day-to-come.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { contradictions, type Identity, type LegalCategory } from './domain/identity.js';

/** @throws Refusal invalid for a day to come, or for what does not go together. */
export async function assertConsistent(tx: Tx, identity: Identity): Promise<void> {
  const { republicanCommitmentOn, legalCategory } = identity;
  const [category] = await tx.query<LegalCategory>('SELECT kind FROM legal_category WHERE code = $1', [legalCategory]);
  refuseFor('invalid', [
    ...dayToCome(republicanCommitmentOn, tx.today, 'republicanCommitmentOn'),
    ...contradictions(identity, category),
  ]);
}
