import type { ConstraintTable } from '../platform/constraints.js';
import { fundingAuthorisationReasons as reasons } from './domain/funding-authorisation.reasons.js';

export const fundingAuthorisationConstraints: ConstraintTable = {
  ck_funding_authorisation_programme: { reason: reasons.programme_required({}, 'programme') },
  ck_funding_authorisation_authorised: { reason: reasons.vote_undated() },
  uq_listed_application_rank: { reason: reasons.listed_meanwhile({}, 'applicationIds') },
  uq_listed_application_incoming_grant: { reason: reasons.listed_meanwhile({}, 'applicationIds') },
  fk_expected_revenue_budget: { reason: reasons.unknown_budget({}, 'expectedRevenue') },
  uq_expected_revenue_rank: { reason: reasons.listed_meanwhile({}, 'expectedRevenue') },
  ck_expected_revenue_section: { reason: reasons.unknown_value({}, 'expectedRevenue') },
  ck_expected_revenue_year: { reason: reasons.year_bounds({}, 'expectedRevenue') },
  ck_expected_revenue_amount: { reason: reasons.amount_above_zero({}, 'expectedRevenue') },
};
