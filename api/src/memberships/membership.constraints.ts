import type { ConstraintTable } from '../platform/constraints.js';
import { membershipReasons as reasons } from './domain/membership.reasons.js';

export const membershipConstraints: ConstraintTable = {
  fk_membership_beneficiary: { reason: reasons.unknown_organisation({}, 'beneficiaryId') },
  fk_membership_credit_line: { reason: reasons.unknown_credit_line({}, 'creditLineId') },
  uq_membership_number: { reason: reasons.number_taken() },
  uq_membership_renewal_of: { reason: reasons.already_renewed({}, 'renewalOfId') },
  ck_membership_dues_year: { reason: reasons.dues_year_out_of_range({}, 'duesYear') },
  ck_membership_amount: { reason: reasons.amount_above_zero({}, 'amountCents') },
  ck_membership_discount: { reason: reasons.discount_out_of_range({}, 'discountBp') },
  ck_membership_renewal: { reason: reasons.renewal_said_twice({}, 'renewalOfId') },
  ck_membership_visa: { reason: reasons.visa_unsigned() },
};
