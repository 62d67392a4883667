import type { ConstraintTable } from '../platform/constraints.js';
import { reportReasons as reasons } from './domain/report.reasons.js';

export const reportConstraints: ConstraintTable = {
  uq_report_number: { reason: reasons.number_taken({}, 'number') },
  uq_report_agenda_rank: { reason: reasons.agenda_rank_taken(), factsTellBetter: true },
  ck_report_body: { reason: reasons.unknown_value({}, 'body') },
  ck_report_agenda: { reason: reasons.agenda_inconsistent({}, 'sittingId') },
  fk_report_sitting: { reason: reasons.unknown_sitting({}, 'sittingId') },
  uq_report_item_award: { reason: reasons.award_taken({}, 'awardIds'), factsTellBetter: true },
  uq_report_item_rank: { reason: reasons.award_taken({}, 'awardIds'), factsTellBetter: true },
};
