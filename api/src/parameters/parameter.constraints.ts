import type { ConstraintTable } from '../platform/constraints.js';
import { parameterReasons as reasons } from './domain/parameter.reasons.js';

export const parameterConstraints: ConstraintTable = {
  ck_parameter_not_past: { reason: reasons.parameter_served({}, 'validFrom') },
  ck_parameter_amount: { reason: reasons.parameter_amount({}, 'amount') },
};
