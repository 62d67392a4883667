import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { fundingAuthorisationFields } from './domain/funding-authorisation.fields.js';
import type { ModifyFundingAuthorisationDto } from './funding-authorisation.dto.js';
import { FundingAuthorisation } from './funding-authorisation.entities.js';
import { type FundingAuthorisationView, readFundingAuthorisation } from './read.js';
import { writeLists } from './write-lists.js';

export async function modifyFundingAuthorisation(
  tx: Tx,
  target: Target,
  input: ModifyFundingAuthorisationDto,
): Promise<FundingAuthorisationView> {
  const row = await lockRow(tx, FundingAuthorisation, target);
  refuseFor('refused', sealedChanges(fundingAuthorisationFields, row.state, input));
  const { applicationIds, expectedRevenue, ...own } = input;
  await tx.mark('funding_authorisation.modify');
  await saveRow(tx, FundingAuthorisation, row, own);
  await writeLists(tx, row, { applicationIds, expectedRevenue });
  return readFundingAuthorisation(tx, row.id);
}
