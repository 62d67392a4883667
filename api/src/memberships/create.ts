import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { assertEntry } from './entry.js';
import type { CreateMembershipDto } from './membership.dto.js';
import { Membership } from './membership.entity.js';
import { type MembershipView, readMembership } from './read.js';

const UNSTATED = { renewalOfId: null, renewedActOn: null, feeCallReceivedOn: null };

/** Drafts a membership in the department of who enters it, under the next number of the year. */
export async function createMembership(
  tx: Tx,
  input: CreateMembershipDto & { demonstration?: boolean },
): Promise<MembershipView> {
  const departmentId = tx.actor.departmentId!;
  await assertEntry(tx, { ...UNSTATED, ...input }, departmentId);
  await tx.mark('membership.create');
  const id = await addRow(tx, Membership, {
    ...input,
    number: await nextNumber(tx),
    departmentId,
    officerId: actorId(tx),
    stateSince: tx.today,
  });
  return readMembership(tx, id);
}

async function nextNumber(tx: Tx): Promise<string> {
  const year = Number(tx.today.slice(0, 4));
  const [taken] = await tx.query<{ number: number }>(`SELECT next_number('membership', $1) AS number`, [year]);
  return `ADH-${year}-${String(taken!.number).padStart(4, '0')}`;
}
