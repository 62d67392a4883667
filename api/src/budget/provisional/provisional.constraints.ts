import type { ConstraintTable } from '../../platform/constraints.js';
import { budgetReasons } from '../domain/budget.reasons.js';
import { provisionalReasons as reasons } from '../domain/provisional.js';

export const provisionalConstraints: ConstraintTable = {
  uq_provisional_opening_section: {
    reason: reasons.opened_already({ section: 'fonctionnement' }),
    factsTellBetter: true,
  },
  ck_provisional_opening_section: { reason: budgetReasons.unknown_value({}, 'section') },
  ck_provisional_opening_act: { reason: reasons.authorisation_expected({}, 'act') },
  ck_provisional_opening_replaced: { reason: reasons.provisional_to_replace() },
  ck_movement_within_provisional: { reason: reasons.above_provisional_limit() },
};
