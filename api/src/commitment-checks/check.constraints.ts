import type { ConstraintTable } from '../platform/constraints.js';
import { checkReasons as reasons } from './domain/check.reasons.js';

export const checkConstraints: ConstraintTable = {
  // Two people treat the same anomaly: the second reads that it was done.
  uq_check_treatment_check: { reason: reasons.treated_already({}, 'checkIds') },
  ck_check_treatment_outcome: { reason: reasons.unknown_outcome({}, 'outcome') },
  ck_check_treatment_subject: { reason: reasons.unknown_outcome({}, 'checkIds') },
};
