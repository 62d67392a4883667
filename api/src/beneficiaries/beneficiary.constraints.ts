import type { ConstraintTable } from '../platform/constraints.js';
import { beneficiaryReasons as reasons } from './domain/beneficiary.reasons.js';
import { mergeReasons } from './domain/merge.reasons.js';

export const beneficiaryConstraints: ConstraintTable = {
  uq_beneficiary_siret: { reason: reasons.siret_taken({}, 'siret') },
  uq_beneficiary_rna: { reason: reasons.rna_taken({}, 'rna') },
  ck_beneficiary_siret: { reason: reasons.siret_key({}, 'siret') },
  ck_beneficiary_rna: { reason: reasons.rna_format({}, 'rna') },
  ck_beneficiary_kind: { reason: reasons.unknown_kind({}, 'kind') },
  ck_beneficiary_postal_code: { reason: reasons.postal_code({}, 'postalCode') },
  ck_beneficiary_stop_reason: { reason: reasons.stop_reason({}, 'stopReason') },
  ck_beneficiary_rna_kind: { reason: reasons.rna_kind({}, 'rna') },
  ck_beneficiary_commitment: { reason: reasons.commitment_or_exemption({}, 'republicanCommitmentExemption') },
  ck_beneficiary_state_aid_regime: { reason: reasons.unknown_state_aid_regime({}, 'stateAidRegime') },
  ck_beneficiary_merged: { reason: mergeReasons.merge_into_itself({}, 'intoId') },
  ck_beneficiary_not_merged: { reason: mergeReasons.merged({}, 'beneficiaryId') },
  ck_beneficiary_contact_left: { reason: reasons.contact_left({}, 'leftOn') },
  ck_beneficiary_contact_immutable: { reason: reasons.contact_immutable() },
  fk_beneficiary_contact_beneficiary: { reason: reasons.unknown_beneficiary() },
  fk_beneficiary_legal_category: { reason: reasons.unknown_legal_category({}, 'legalCategory') },
  ck_legal_category_code: { reason: reasons.unknown_legal_category({}, 'legalCategory') },
  ck_legal_category_kind: { reason: reasons.unknown_kind({}, 'kind') },
  ck_bank_account_iban: { reason: reasons.iban_format({}, 'iban') },
  ck_bank_account_second_person: { reason: reasons.iban_second_person() },
  ck_bank_account_decision: { reason: reasons.iban_decision() },
  ck_bank_account_called: { reason: reasons.iban_decision({}, 'calledContact') },
  ck_bank_account_immutable: { reason: reasons.iban_immutable({}, 'iban') },
  uq_bank_account_confirmed: { reason: reasons.iban_confirmed_already() },
  uq_bank_account_to_confirm: { reason: reasons.iban_pending({}, 'iban') },
  fk_bank_account_beneficiary: { reason: reasons.unknown_beneficiary() },
};
