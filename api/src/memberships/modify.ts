import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { membershipFields } from './domain/membership.fields.js';
import { assertEntry } from './entry.js';
import type { ModifyMembershipDto } from './membership.dto.js';
import { Membership } from './membership.entity.js';
import { type MembershipView, readMembership } from './read.js';

/** Edits the fields that the state of the membership leaves open. */
export async function modifyMembership(tx: Tx, target: Target, input: ModifyMembershipDto): Promise<MembershipView> {
  const row = await lockRow(tx, Membership, target);
  refuseFor('refused', sealedChanges(membershipFields, row.state, input));
  await assertEntry(tx, { ...row, ...input }, row.departmentId);
  await tx.mark('membership.modify');
  await saveRow(tx, Membership, row, input);
  return readMembership(tx, row.id);
}
