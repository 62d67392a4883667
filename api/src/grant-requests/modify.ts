import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { replaceBudgetLines, settledTotal } from './budget.js';
import { assertEntry } from './create.js';
import { grantRequestFields } from './domain/grant-request.fields.js';
import { requestedChoice } from './domain/requested.js';
import type { ModifyGrantRequestDto } from './grant-request.dto.js';
import { GrantRequest } from './grant-request.entity.js';
import { type GrantRequestView, readGrantRequest } from './read.js';
import { assertRenewal } from './renewal.js';

/** Edits the fields that the state of the request leaves open. */
export async function modifyGrantRequest(
  tx: Tx,
  target: Target,
  input: ModifyGrantRequestDto,
): Promise<GrantRequestView> {
  const row = await lockRow(tx, GrantRequest, target);
  refuseFor('refused', sealedChanges(grantRequestFields, row.state, input));
  await assertEntry(tx, { ...row, ...input });
  await assertRenewal(tx, { ...row, ...input });
  const { budgetLines, requestedUnknown: _, ...own } = input;
  const total = await settledTotal(tx, row, input);
  await tx.mark('grant_request.modify');
  await saveRow(tx, GrantRequest, row, { ...own, ...total, ...requestedChoice(input) });
  if (budgetLines) await replaceBudgetLines(tx, row.id, budgetLines);
  return readGrantRequest(tx, row.id);
}
