import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { type Candidate, unlistable } from './domain/listing.js';
import type { ModifyFundingAuthorisationDto } from './funding-authorisation.dto.js';
import { ExpectedRevenue, ListedApplication } from './funding-authorisation.entities.js';

export const APPLICATION_CANDIDATES = sqlFile(import.meta.dirname, 'candidates.sql');

/** Taken first, and read after: of two authorisations that want one application, the second finds it listed. */
export const LOCK_APPLICATIONS =
  'SELECT FROM incoming_grant WHERE id = ANY ($1::bigint[]) ORDER BY id FOR NO KEY UPDATE';

type Lists = Pick<ModifyFundingAuthorisationDto, 'applicationIds' | 'expectedRevenue'>;

/**
 * Replaces each list that is given, whole; what is not given stays.
 * @throws Refusal refused with what stands against each application.
 */
export async function writeLists(
  tx: Tx,
  { id: authorisationId, departmentId }: { id: number; departmentId: number },
  { applicationIds, expectedRevenue }: Lists,
): Promise<void> {
  if (applicationIds) {
    await tx.query(LOCK_APPLICATIONS, [applicationIds]);
    const found = await tx.query<Candidate>(APPLICATION_CANDIDATES, [applicationIds, authorisationId]);
    refuseFor('refused', unlistable(applicationIds, found, departmentId));
    await tx.manager.delete(ListedApplication, { authorisationId });
    for (const [index, incomingGrantId] of applicationIds.entries()) {
      await addRow(tx, ListedApplication, { authorisationId, rank: index + 1, incomingGrantId });
    }
  }
  if (expectedRevenue) {
    await tx.manager.delete(ExpectedRevenue, { authorisationId });
    for (const [index, line] of expectedRevenue.entries()) {
      await addRow(tx, ExpectedRevenue, { ...line, authorisationId, rank: index + 1 });
    }
  }
}
