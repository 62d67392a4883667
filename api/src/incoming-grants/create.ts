import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import type { CreateIncomingGrantDto } from './incoming-grant.dto.js';
import { IncomingGrant } from './incoming-grant.entity.js';
import { type IncomingGrantView, readIncomingGrant } from './read.js';

/** Identifies a project for which aid may be asked, in the department of who enters it. */
export async function createIncomingGrant(
  tx: Tx,
  input: CreateIncomingGrantDto & { demonstration?: boolean },
): Promise<IncomingGrantView> {
  await tx.mark('incoming_grant.create');
  const id = await addRow(tx, IncomingGrant, {
    ...input,
    number: await nextNumber(tx),
    departmentId: tx.actor.departmentId!,
    officerId: actorId(tx),
    stateSince: tx.today,
  });
  return readIncomingGrant(tx, id);
}

async function nextNumber(tx: Tx): Promise<string> {
  const year = Number(tx.today.slice(0, 4));
  const [taken] = await tx.query<{ number: number }>(`SELECT next_number('incoming_grant', $1) AS number`, [year]);
  return `SR-${year}-${String(taken!.number).padStart(4, '0')}`;
}
