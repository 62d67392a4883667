import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { ModifyBeneficiaryDto } from './beneficiary.dto.js';
import { Beneficiary } from './beneficiary.entities.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** Edits a body; a reason given in `stopReason` stops its payments, null lets them go again. */
export async function modifyBeneficiary(tx: Tx, target: Target, input: ModifyBeneficiaryDto): Promise<BeneficiaryView> {
  const row = await lockRow(tx, Beneficiary, target);
  const stop = input.stopReason === undefined ? {} : { stopped: input.stopReason !== null };
  await tx.mark('beneficiary.modify');
  await saveRow(tx, Beneficiary, row, { ...input, ...stop });
  return readBeneficiary(tx, row.id);
}
