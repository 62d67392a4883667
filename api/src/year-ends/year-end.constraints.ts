import type { ConstraintTable } from '../platform/constraints.js';
import { yearEndReasons as reasons } from './domain/year-end.reasons.js';

export const yearEndConstraints: ConstraintTable = {
  uq_year_end_decision_line: { reason: reasons.decided_twice(), factsTellBetter: true },
  uq_year_end_decision_membership: { reason: reasons.decided_twice(), factsTellBetter: true },
  ck_year_end_decision_one_kind: { reason: reasons.decision_incomplete() },
  ck_year_end_decision_amounts: { reason: reasons.decision_incomplete() },
  ck_year_end_decision_next: { reason: reasons.decision_incomplete() },
};
