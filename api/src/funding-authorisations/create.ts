import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import type { CreateFundingAuthorisationDto } from './funding-authorisation.dto.js';
import { FundingAuthorisation } from './funding-authorisation.entities.js';
import { type FundingAuthorisationView, readFundingAuthorisation } from './read.js';
import { writeLists } from './write-lists.js';

/** Drafts what a report will submit to the vote: the applications named, the programme covered, the revenue announced. */
export async function createFundingAuthorisation(
  tx: Tx,
  { applicationIds, expectedRevenue, ...input }: CreateFundingAuthorisationDto & { demonstration?: boolean },
): Promise<FundingAuthorisationView> {
  const departmentId = tx.actor.departmentId!;
  await tx.mark('funding_authorisation.create');
  const id = await addRow(tx, FundingAuthorisation, {
    ...input,
    departmentId,
    officerId: actorId(tx),
    stateSince: tx.today,
  });
  await writeLists(tx, { id, departmentId }, { applicationIds, expectedRevenue });
  return readFundingAuthorisation(tx, id);
}
