import type { ConstraintTable } from '../platform/constraints.js';
import { reportReasons as reasons } from './domain/report.reasons.js';

export const reportConstraints: ConstraintTable = {
  uq_report_number: { reason: reasons.number_taken({}, 'number') },
  uq_report_agenda_rank: { reason: reasons.agenda_rank_taken(), factsTellBetter: true },
  ck_report_body: { reason: reasons.unknown_value({}, 'body') },
  ck_report_agenda: { reason: reasons.agenda_inconsistent({}, 'sittingId') },
  fk_report_sitting: { reason: reasons.unknown_sitting({}, 'sittingId') },
  uq_report_item_award: { reason: reasons.item_taken({}, 'items'), factsTellBetter: true },
  uq_report_item_membership: { reason: reasons.item_taken({}, 'items'), factsTellBetter: true },
  uq_report_item_authorisation: { reason: reasons.item_taken({}, 'items'), factsTellBetter: true },
  uq_report_item_request: { reason: reasons.item_taken({}, 'items'), factsTellBetter: true },
  uq_report_item_rank: { reason: reasons.item_taken({}, 'items'), factsTellBetter: true },
  ck_report_item_one_kind: { reason: reasons.item_of_one_kind({}, 'items') },
  uq_report_opinion_rank: { reason: reasons.rank_taken({}, 'opinions') },
  ck_report_opinion_direction: { reason: reasons.unknown_value({}, 'opinions') },
  ck_report_opinion_stated: { reason: reasons.opinion_says_nothing({}, 'opinions') },
  uq_report_cited_act_rank: { reason: reasons.rank_taken({}, 'citedActs') },
  uq_report_cited_act_key: { reason: reasons.act_cited_twice({}, 'citedActs') },
  ck_report_cited_act_stated: { reason: reasons.cited_act_says_nothing({}, 'citedActs') },
};
