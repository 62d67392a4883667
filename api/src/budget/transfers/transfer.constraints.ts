import type { ConstraintTable } from '../../platform/constraints.js';
import { budgetReasons } from '../domain/budget.reasons.js';
import { transferReasons as reasons } from '../domain/transfer.reasons.js';

export const transferConstraints: ConstraintTable = {
  uq_transfer_number: { reason: reasons.transfer_number_taken() },
  ck_transfer_amount: { reason: budgetReasons.movement_amount({}, 'amountCents') },
  ck_transfer_chapitre: { reason: budgetReasons.chapitre_format({}, 'otherChapitre') },
  ck_transfer_lines: { reason: reasons.two_lines_expected({}, 'fromLineId') },
  ck_transfer_one_section: { reason: reasons.between_sections({}, 'toLineId') },
  ck_transfer_act: { reason: reasons.transfer_act_expected({}, 'act') },
  // A race for the last of the share: read again, the facts say how much is too much.
  ck_transfer_base_known: { reason: reasons.transfer_share_reached({}, 'amountCents'), factsTellBetter: true },
  ck_transfer_within_share: { reason: reasons.transfer_share_reached({}, 'amountCents'), factsTellBetter: true },
  ck_transfer_reported: { reason: reasons.transfer_legs() },
  ck_transfer_balanced: { reason: reasons.transfer_legs() },
  ck_real_expenditure_section: { reason: budgetReasons.unknown_value({}, 'section') },
  ck_real_expenditure_amount: { reason: reasons.real_expenditure_amount({}, 'amountCents') },
};
