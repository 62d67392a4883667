import type { Reason } from '../kernel/reasons.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { Beneficiary } from './beneficiary.entities.js';
import type { CreateBeneficiaryDto } from './beneficiary.dto.js';
import { beneficiaryReasons } from './domain/beneficiary.reasons.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** Records a body. SIRET and RNA are unique; which ones are known may come later. */
export async function createBeneficiary(
  tx: Tx,
  input: CreateBeneficiaryDto & { demonstration?: boolean },
): Promise<BeneficiaryView> {
  refuseFor('invalid', commitmentToCome(tx, input));
  await tx.mark('beneficiary.create');
  return readBeneficiary(tx, await addRow(tx, Beneficiary, { ...input }));
}

/** A commitment is a paper that was signed: never one to come. */
export function commitmentToCome(
  tx: Tx,
  { republicanCommitmentOn: on }: { republicanCommitmentOn?: string | null },
): Reason[] {
  return on && on > tx.today ? [beneficiaryReasons.day_to_come({}, 'republicanCommitmentOn')] : [];
}
