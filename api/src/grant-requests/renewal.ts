import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { assertInScope } from '../platform/rows.js';
import { type Renewal, renewalReasons, type RenewedRequest } from './domain/renewal.js';

export const RENEWED_REQUEST = `
  SELECT id, beneficiary_id AS "beneficiaryId", department_id AS "departmentId", fiscal_year AS "fiscalYear"
  FROM grant_request WHERE id = $1::bigint`;

/** @throws Refusal invalid, with its field, when the request says to renew what it cannot. */
export async function assertRenewal(tx: Tx, request: Renewal): Promise<void> {
  const [renewed] = request.renewalOfId
    ? await tx.query<RenewedRequest & { departmentId: number }>(RENEWED_REQUEST, [request.renewalOfId])
    : [];
  assertInScope(tx.actor, renewed?.departmentId);
  refuseFor('invalid', renewalReasons(request, renewed ?? null));
}
