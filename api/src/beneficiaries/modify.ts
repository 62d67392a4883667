import type { Reason } from '../kernel/reasons.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { ModifyBeneficiaryDto } from './beneficiary.dto.js';
import { Beneficiary } from './beneficiary.entities.js';
import { beneficiaryReasons as reasons } from './domain/beneficiary.reasons.js';
import { mergeReasons } from './domain/merge.reasons.js';
import { assertConsistent } from './identity.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** Edits a body; a reason given in `stopReason` stops its payments, null lets them go again. */
export async function modifyBeneficiary(tx: Tx, target: Target, input: ModifyBeneficiaryDto): Promise<BeneficiaryView> {
  const row = await lockRow(tx, Beneficiary, target);
  refuseFor('refused', row.mergedInto === null ? [] : [mergeReasons.merged()]);
  await assertConsistent(tx, { ...row, ...input });
  refuseFor('refused', await reservedToFinance(tx, row, input));
  const stop = input.stopReason === undefined ? {} : { stopped: input.stopReason !== null };
  await tx.mark('beneficiary.modify');
  await saveRow(tx, Beneficiary, row, { ...input, ...stop });
  return readBeneficiary(tx, row.id);
}

/** What a payment rests on is not one instructing officer's word: lifting a stop, changing who the body is. */
async function reservedToFinance(tx: Tx, row: Beneficiary, input: ModifyBeneficiaryDto): Promise<Reason[]> {
  if (tx.actor.roles.includes('finance_officer')) return [];
  const lifted = row.stopped && input.stopReason === null ? [reasons.stop_lifted_by_finance({}, 'stopReason')] : [];
  const identity = (['kind', 'siret'] as const).filter(
    (field) => row[field] !== null && input[field] !== undefined && input[field] !== row[field],
  );
  if (identity.length === 0 || !(await isAwarded(tx, row.id))) return lifted;
  return [...lifted, ...identity.map((field) => reasons.identity_in_use({}, field))];
}

async function isAwarded(tx: Tx, id: number): Promise<boolean> {
  const awards = await tx.query(
    `SELECT FROM award WHERE beneficiary_id = $1 AND state IN ('visa_requested', 'reserved', 'granted') LIMIT 1`,
    [id],
  );
  return awards.length > 0;
}
