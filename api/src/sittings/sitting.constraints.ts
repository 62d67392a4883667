import type { ConstraintTable } from '../platform/constraints.js';
import { sittingReasons as reasons } from './domain/sitting.reasons.js';

export const sittingConstraints: ConstraintTable = {
  uq_sitting_body_day: { reason: reasons.sitting_exists({}, 'heldOn') },
  ck_sitting_body: { reason: reasons.unknown_value({}, 'body') },
  ck_sitting_printed_count: { reason: reasons.printed_count({}, 'printedPresentCount') },
  uq_sitting_member_name: { reason: reasons.attendance_inconsistent({}, 'members') },
  uq_sitting_member_rank: { reason: reasons.attendance_inconsistent({}, 'members') },
  ck_sitting_member_attendance: { reason: reasons.unknown_value({}, 'members') },
  ck_sitting_member_represented: { reason: reasons.attendance_inconsistent({}, 'members') },
};
