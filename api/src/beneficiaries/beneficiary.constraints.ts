import type { ConstraintTable } from '../platform/constraints.js';
import { beneficiaryReasons as reasons } from './domain/beneficiary.reasons.js';

export const beneficiaryConstraints: ConstraintTable = {
  uq_beneficiary_siret: { reason: reasons.siret_taken({}, 'siret') },
  uq_beneficiary_rna: { reason: reasons.rna_taken({}, 'rna') },
  ck_beneficiary_siret: { reason: reasons.siret_key({}, 'siret') },
  ck_beneficiary_rna: { reason: reasons.rna_format({}, 'rna') },
  ck_beneficiary_kind: { reason: reasons.unknown_kind({}, 'kind') },
  ck_beneficiary_postal_code: { reason: reasons.postal_code({}, 'postalCode') },
  ck_beneficiary_stop_reason: { reason: reasons.stop_reason({}, 'stopReason') },
  ck_bank_account_iban: { reason: reasons.iban_format({}, 'iban') },
  ck_bank_account_second_person: { reason: reasons.iban_second_person() },
  ck_bank_account_decision: { reason: reasons.iban_decision() },
  ck_bank_account_called: { reason: reasons.iban_decision({}, 'calledContact') },
  ck_bank_account_immutable: { reason: reasons.iban_immutable({}, 'iban') },
  uq_bank_account_confirmed: { reason: reasons.iban_confirmed_already() },
  uq_bank_account_to_confirm: { reason: reasons.iban_pending({}, 'iban') },
  fk_bank_account_beneficiary: { reason: reasons.unknown_beneficiary() },
};
