import { dayToCome } from '../kernel/day-to-come.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { Beneficiary } from './beneficiary.entities.js';
import type { CreateBeneficiaryDto } from './beneficiary.dto.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** Records a body. SIRET and RNA are unique; which ones are known may come later. */
export async function createBeneficiary(
  tx: Tx,
  input: CreateBeneficiaryDto & { demonstration?: boolean },
): Promise<BeneficiaryView> {
  refuseFor('invalid', dayToCome(input.republicanCommitmentOn, tx.today, 'republicanCommitmentOn'));
  await tx.mark('beneficiary.create');
  return readBeneficiary(tx, await addRow(tx, Beneficiary, { ...input }));
}
