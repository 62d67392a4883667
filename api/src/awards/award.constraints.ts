import type { ConstraintTable } from '../platform/constraints.js';
import { awardReasons as reasons } from './domain/award.reasons.js';

export const awardConstraints: ConstraintTable = {
  ck_award_parts_add_up: { reason: reasons.breakdown_does_not_add_up({}, 'parts') },
  ck_award_lines_add_up: { reason: reasons.breakdown_does_not_add_up({}, 'imputationLines') },
  ck_award_instalments_add_up: { reason: reasons.breakdown_does_not_add_up({}, 'instalments') },
  uq_award_part_request: { reason: reasons.request_awarded_already({}, 'requestIds') },
  uq_award_part_rank: { reason: reasons.rank_taken({}, 'parts') },
  uq_imputation_line_rank: { reason: reasons.rank_taken({}, 'imputationLines') },
  uq_instalment_rank: { reason: reasons.rank_taken({}, 'instalments') },
  uq_imputation_line_credit: { reason: reasons.credit_line_twice({}, 'imputationLines') },
  fk_imputation_line_credit_line: { reason: reasons.unknown_credit_line({}, 'imputationLines') },
  ck_award_lines_resolved: { reason: reasons.imputations_unresolved({}, 'imputationLines') },
  ck_imputation_line_told: { reason: reasons.line_untold({}, 'imputationLines') },
  ck_imputation_line_resolved: { reason: reasons.resolution_unsigned({}, 'imputationLines') },
  ck_award_amount: { reason: reasons.amount_above_zero({}, 'amountCents') },
  ck_award_part_amount: { reason: reasons.amount_above_zero({}, 'parts') },
  ck_imputation_line_amount: { reason: reasons.amount_above_zero({}, 'imputationLines') },
  ck_instalment_amount: { reason: reasons.amount_above_zero({}, 'instalments') },
  ck_instalment_rate: { reason: reasons.rate_out_of_range({}, 'instalments') },
  ck_instalment_condition: { reason: reasons.unknown_value({}, 'instalments') },
  ck_award_visa: { reason: reasons.visa_unsigned() },
  ck_award_certified_within_granted: { reason: reasons.certified_above_award({}, 'amountCents') },
  ck_award_given_up: { reason: reasons.given_up(), factsTellBetter: true },
  ck_award_paid_within_certified: { reason: reasons.paid_above_certified() },
  ck_imputation_line_ordered_within: { reason: reasons.ordered_above_imputation() },
};
