import type { ConstraintTable } from '../platform/constraints.js';
import { delegationReasons } from '../budget/domain/delegation.reasons.js';
import { bordereauReasons } from './domain/bordereau.reasons.js';
import { mandatReasons } from './domain/mandat.reasons.js';
import { paymentReasons } from './domain/payment.reasons.js';

export const paymentConstraints: ConstraintTable = {
  uq_payment_instalment: {
    reason: paymentReasons.instalment_already_certified({}, 'instalmentId'),
    factsTellBetter: true,
  },
  fk_payment_instalment: { reason: paymentReasons.unknown_instalment({}, 'instalmentId') },
  ck_payment_amount: { reason: paymentReasons.payment_incomplete({}, 'amountCents') },
  ck_payment_liquidated: { reason: paymentReasons.payment_incomplete() },
  ck_payment_liquidator_not_certifier: { reason: paymentReasons.certifier_may_not_liquidate() },
  ck_payment_amount_immutable: { reason: paymentReasons.payment_immutable() },
  uq_mandat_number: { reason: mandatReasons.mandat_number_taken(), factsTellBetter: true },
  uq_mandat_payment_budget: { reason: mandatReasons.mandat_of_budget_exists() },
  uq_mandat_first: { reason: mandatReasons.mandat_of_budget_exists() },
  uq_mandat_file: { reason: mandatReasons.mandat_of_budget_exists() },
  uq_mandat_replaces: { reason: mandatReasons.mandat_reissued(), factsTellBetter: true },
  ck_mandat_ended: { reason: mandatReasons.mandat_end_incomplete({}, 'reason') },
  ck_mandat_rejection_by_other: { reason: mandatReasons.rejection_by_other() },
  ck_mandat_end_final: { reason: mandatReasons.mandat_end_final() },
  ck_mandat_amount: { reason: mandatReasons.mandat_incomplete() },
  ck_mandat_liquidator_not_certifier: { reason: paymentReasons.certifier_may_not_liquidate() },
  ck_mandat_liquidator_not_iban_confirmer: { reason: paymentReasons.iban_author_or_confirmer_may_not_liquidate() },
  ck_mandat_signer_alone: { reason: mandatReasons.mandat_chain() },
  ck_mandat_proof_by_other: { reason: mandatReasons.proof_by_other() },
  ck_mandat_numbered: { reason: mandatReasons.mandat_incomplete() },
  ck_mandat_ordered: { reason: mandatReasons.mandat_incomplete() },
  ck_mandat_signed: { reason: mandatReasons.mandat_incomplete() },
  ck_mandat_taken_in_charge: { reason: mandatReasons.mandat_incomplete() },
  ck_mandat_proof: { reason: mandatReasons.mandat_proof({}, 'proof') },
  ck_mandat_dates: { reason: mandatReasons.mandat_dates({}, 'on') },
  uq_mandat_line: { reason: mandatReasons.mandat_lines() },
  ck_mandat_line_amount: { reason: mandatReasons.mandat_lines() },
  uq_bordereau_number: { reason: bordereauReasons.bordereau_number_taken(), factsTellBetter: true },
  ck_bordereau_signed: { reason: bordereauReasons.bordereau_incomplete() },
  ck_bordereau_delegation: { reason: delegationReasons.delegation_needed(), factsTellBetter: true },
  ck_bordereau_signer_not_preparer: { reason: bordereauReasons.preparer_may_not_sign() },
};
