import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { entryReasons, type RenewalEntry, type RenewedMembership } from './domain/entry.js';

/** Locked: two renewals of one year wait for each other, and the constraint tells the second. */
export const RENEWED_MEMBERSHIP = `SELECT number, beneficiary_id AS "beneficiaryId", department_id AS "departmentId", dues_year AS "duesYear"
  FROM membership WHERE id = $1::bigint FOR NO KEY UPDATE`;

/** @throws Refusal invalid with the field of each thing that cannot be. */
export async function assertEntry(tx: Tx, entry: RenewalEntry, departmentId: number): Promise<void> {
  const [renewed = null] =
    entry.renewalOfId === null ? [] : await tx.query<RenewedMembership>(RENEWED_MEMBERSHIP, [entry.renewalOfId]);
  refuseFor('invalid', entryReasons(entry, renewed, { today: tx.today, departmentId }));
}
