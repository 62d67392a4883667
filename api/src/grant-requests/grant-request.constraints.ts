import type { ConstraintTable } from '../platform/constraints.js';
import { grantRequestReasons as reasons } from './domain/grant-request.reasons.js';

export const grantRequestConstraints: ConstraintTable = {
  uq_grant_request_number: { reason: reasons.number_taken({}, 'number') },
  fk_grant_request_beneficiary: { reason: reasons.unknown_beneficiary({}, 'beneficiaryId') },
  ck_grant_request_kind: { reason: reasons.unknown_value({}, 'kind') },
  ck_grant_request_form: { reason: reasons.unknown_value({}, 'form') },
  ck_grant_request_budget_base: { reason: reasons.unknown_value({}, 'budgetBase') },
  ck_grant_request_amounts: { reason: reasons.amount_above_zero() },
  ck_grant_request_within_budget: { reason: reasons.requested_above_budget({}, 'requestedCents') },
  ck_grant_request_period: { reason: reasons.period_reversed({}, 'periodEnd') },
  ck_grant_request_proposed: { reason: reasons.proposal_missing({}, 'proposedCents') },
  ck_grant_request_granted: { reason: reasons.granted_amount({}, 'grantedCents') },
};
