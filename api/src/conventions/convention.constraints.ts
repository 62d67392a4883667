import type { ConstraintTable } from '../platform/constraints.js';
import { conventionReasons as reasons } from './domain/convention.reasons.js';

export const conventionConstraints: ConstraintTable = {
  uq_convention_award: { reason: reasons.convention_exists({}, 'awardId') },
  fk_convention_award: { reason: reasons.unknown_award({}, 'awardId') },
  ck_convention_kind: { reason: reasons.unknown_value({}, 'kind') },
  ck_convention_signed_text: { reason: reasons.text_differs_from_annex(), factsTellBetter: true },
  ck_convention_authority_signer: { reason: reasons.convention_signature_incomplete() },
  ck_convention_beneficiary_signed: { reason: reasons.convention_state_undated({}, 'signedOn') },
  ck_convention_authority_signed: { reason: reasons.convention_state_undated({}, 'signedOn') },
  ck_convention_notified: { reason: reasons.convention_state_undated({}, 'notifiedOn') },
  ck_convention_dates: { reason: reasons.convention_dates(), factsTellBetter: true },
  ck_convention_text_sha256: { reason: reasons.text_digest({}, 'body') },
  uq_convention_text_version: { reason: reasons.text_version_taken({}, 'body') },
};
