import type { ConstraintTable } from '../platform/constraints.js';
import { incomingGrantReasons as reasons } from './domain/incoming-grant.reasons.js';

export const incomingGrantConstraints: ConstraintTable = {
  uq_incoming_grant_number: { reason: reasons.number_taken({}, 'number') },
  ck_incoming_grant_tax: { reason: reasons.unknown_value({}, 'tax') },
  ck_incoming_grant_section: { reason: reasons.unknown_value({}, 'section') },
  ck_incoming_grant_years: { reason: reasons.years_bounds({}, 'firstYear') },
  ck_incoming_grant_amounts: { reason: reasons.amount_above_zero() },
  ck_incoming_grant_filed: { reason: reasons.fact_missing({}, 'filedOn') },
  ck_incoming_grant_authorised: { reason: reasons.fact_missing({}, 'authorisedOn') },
  ck_incoming_grant_awarded: { reason: reasons.fact_missing({}, 'awardedCents') },
  ck_incoming_grant_decided: { reason: reasons.fact_missing({}, 'decidedOn') },
  ck_incoming_grant_received: { reason: reasons.fact_missing({}, 'receivedCents') },
  ck_incoming_grant_facts_in_order: { reason: reasons.facts_out_of_order() },
  ck_incoming_grant_closing_reason: { reason: reasons.fact_missing({}, 'reason') },
};
