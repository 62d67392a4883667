import type { ConstraintTable } from '../platform/constraints.js';
import { deliberationReasons as reasons } from './domain/deliberation.reasons.js';

export const deliberationConstraints: ConstraintTable = {
  uq_deliberation_number: { reason: reasons.number_taken({}, 'number') },
  uq_deliberation_report: { reason: reasons.report_adopted({}, 'reportId') },
  fk_deliberation_report: { reason: reasons.unknown_report({}, 'reportId') },
  ck_deliberation_facts_after_vote: { reason: reasons.facts_before_vote({}, 'on'), factsTellBetter: true },
  ck_deliberation_received_after_transmitted: {
    reason: reasons.received_before_transmitted({}, 'on'),
    factsTellBetter: true,
  },
};
