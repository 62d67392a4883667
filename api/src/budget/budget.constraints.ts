import type { ConstraintTable } from '../platform/constraints.js';
import { authorisationReasons } from './domain/authorisation.reasons.js';
import { delegationReasons } from './domain/delegation.reasons.js';
import { budgetReasons as reasons } from './domain/budget.reasons.js';
import { lineOverrideReasons } from './domain/line-override.reasons.js';

export const budgetConstraints: ConstraintTable = {
  // A race for the last euros: read again, the facts say how much lacks.
  ck_control_envelope_within_credits: { reason: reasons.credits_used(), factsTellBetter: true },
  ck_control_envelope_balances: { reason: reasons.balance_below_zero() },
  ck_control_envelope_ordered_within_committed: { reason: reasons.order_above_commitment() },
  ck_credit_line_balances: { reason: reasons.balance_below_zero() },
  ck_credit_line_ordered_within_committed: { reason: reasons.order_above_commitment() },
  ck_control_envelope_section: { reason: reasons.unknown_value({}, 'section') },
  ck_control_envelope_chapitre: { reason: reasons.chapitre_format({}, 'chapitre') },
  ck_budget_kind: { reason: reasons.unknown_value({}, 'kind') },
  ck_fiscal_year_year: { reason: reasons.unknown_value({}, 'year') },
  ck_movement_kind: { reason: reasons.movement_amount({}, 'amountCents') },
  ck_movement_balances: { reason: reasons.movement_amount({}, 'amountCents') },
  ck_movement_corrects: { reason: reasons.correction_of_nothing() },
  uq_movement_corrects: { reason: reasons.corrected_already() },
  // A race with a year that is being advanced: read again, the facts name it.
  ck_movement_fiscal_year_state: { reason: reasons.year_state_refuses(), factsTellBetter: true },
  ck_movement_fiscal_year_ended: { reason: reasons.year_state_refuses(), factsTellBetter: true },
  ck_month_end_balance_month: { reason: reasons.balances_follow_movements() },
  // Decisions and mandats of the same moment: read again, the facts say how much is left.
  ck_fiscal_year_decided: { reason: reasons.year_undecided(), factsTellBetter: true },
  ck_commitment_authorisation_section: { reason: reasons.unknown_value({}, 'section') },
  ck_commitment_authorisation_years: { reason: authorisationReasons.authorisation_years_order({}, 'lastYear') },
  ck_commitment_authorisation_balances: { reason: reasons.balance_below_zero() },
  // A race for the last euros: read again, the facts say how much lacks.
  ck_commitment_authorisation_within_vote: {
    reason: authorisationReasons.above_authorisation({}, 'amountCents'),
    factsTellBetter: true,
  },
  ck_authorisation_entry_kind: { reason: reasons.movement_amount({}, 'amountCents') },
  uq_commitment_authorisation_number: { reason: authorisationReasons.authorisation_number_taken({}, 'number') },
  uq_authorisation_entry_key: { reason: reasons.movement_recorded_already() },
  fk_commitment_authorisation_budget: { reason: reasons.unknown_budget({}, 'budgetId') },
  ck_balance_follows_movements: { reason: reasons.balances_follow_movements() },
  uq_movement_key: { reason: reasons.movement_recorded_already() },
  uq_control_envelope: { reason: reasons.exists_already({}, 'chapitre') },
  uq_budget_code: { reason: reasons.budget_code_taken({}, 'code') },
  uq_fiscal_year_budget_year: { reason: reasons.fiscal_year_opened_already({}, 'year') },
  uq_credit_line: { reason: reasons.credit_line_exists_already() },
  ck_signature_delegation_period: { reason: delegationReasons.delegation_ends_before({}, 'validUntil') },
  ck_signature_delegation_ceiling: { reason: delegationReasons.ceiling_above_zero({}, 'ceilingCents') },
  fk_signature_delegation_user: { reason: delegationReasons.not_a_signatory({}, 'userId') },
  fk_signature_delegation_budget: { reason: reasons.unknown_budget({}, 'budgetId') },
  // A race for the last euros of a line: read again, the facts say how much lacks.
  ck_movement_within_line: { reason: lineOverrideReasons.line_exceeded(), factsTellBetter: true },
  ck_line_override_right_held: { reason: lineOverrideReasons.no_override_right(), factsTellBetter: true },
  ck_line_override_beyond: { reason: lineOverrideReasons.override_above_zero() },
  ck_line_override_reason: { reason: lineOverrideReasons.override_unexplained({}, 'reason') },
  uq_line_override_movement: { reason: lineOverrideReasons.override_once() },
  ck_line_override_right_period: { reason: lineOverrideReasons.right_ends_before({}, 'validUntil') },
  fk_line_override_right_user: { reason: lineOverrideReasons.not_a_finance_officer({}, 'userId') },
  fk_line_override_right_budget: { reason: reasons.unknown_budget({}, 'budgetId') },
  fk_fiscal_year_budget: { reason: reasons.unknown_budget({}, 'budgetId') },
  fk_control_envelope_fiscal_year: { reason: reasons.unknown_fiscal_year({}, 'fiscalYearId') },
  fk_credit_line_department: { reason: reasons.unknown_department({}, 'departmentId') },
  fk_movement_credit_line: { reason: reasons.unknown_credit_line({}, 'creditLineId') },
};
