import type { ConstraintTable } from '../../platform/constraints.js';
import { budgetReasons } from '../domain/budget.reasons.js';
import { externalConsumptionReasons as reasons } from '../domain/external-consumption.js';

export const externalConsumptionConstraints: ConstraintTable = {
  ck_external_consumption_cumulative: { reason: reasons.cumulative_below_zero({}, 'cumulativeCents') },
  ck_external_consumption_told: { reason: reasons.external_follows_told() },
  uq_credit_line_rest: { reason: budgetReasons.credit_line_exists_already() },
};
