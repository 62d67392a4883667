import { refuseFor } from '../../kernel/refusal.js';
import type { Target, Tx } from '../../platform/context.js';
import { addRow, lockRow, saveRow } from '../../platform/rows.js';
import type { EndDelegationDto, GiveDelegationDto } from './delegation.dto.js';
import { SignatureDelegation } from './delegation.entity.js';
import type { DelegationView } from './delegation.view.js';
import { delegationPeriod, givingReasons } from '../domain/delegation.js';
import { endReasons } from '../domain/period.js';
import { readDelegation, SIGNATORIES } from './read.js';

/** Records who may sign for a budget, as an act of the authority gives it. */
export async function giveDelegation(
  tx: Tx,
  input: GiveDelegationDto & { demonstration?: boolean },
): Promise<DelegationView> {
  const signatories = await tx.query<{ id: number }>(SIGNATORIES);
  refuseFor('refused', givingReasons(input, signatories));
  await tx.mark('signature_delegation.give');
  return readDelegation(tx, await addRow(tx, SignatureDelegation, { ...input }));
}

/** Ends a delegation: never before today, since what was signed was signed under it. */
export async function endDelegation(tx: Tx, target: Target, { validUntil }: EndDelegationDto): Promise<DelegationView> {
  const row = await lockRow(tx, SignatureDelegation, target);
  refuseFor('refused', endReasons(delegationPeriod, row, validUntil, tx.today));
  await tx.mark('signature_delegation.end');
  await saveRow(tx, SignatureDelegation, row, { validUntil });
  return readDelegation(tx, row.id);
}
