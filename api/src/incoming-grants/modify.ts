import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { incomingGrantFields } from './domain/incoming-grant.fields.js';
import type { ModifyIncomingGrantDto } from './incoming-grant.dto.js';
import { IncomingGrant } from './incoming-grant.entity.js';
import { type IncomingGrantView, readIncomingGrant } from './read.js';

/** Edits the fields that the state of the application leaves open. */
export async function modifyIncomingGrant(
  tx: Tx,
  target: Target,
  input: ModifyIncomingGrantDto,
): Promise<IncomingGrantView> {
  const row = await lockRow(tx, IncomingGrant, target);
  refuseFor('refused', sealedChanges(incomingGrantFields, row.state, input));
  await tx.mark('incoming_grant.modify');
  await saveRow(tx, IncomingGrant, row, input);
  return readIncomingGrant(tx, row.id);
}
