import { defineFields } from '../../kernel/fields.js';
import type { MembershipState } from './membership.js';

const WRITTEN: { readonly editableIn: readonly MembershipState[] } = { editableIn: ['drafting'] };

/** What a visa is asked on does not move any more; finance may still resolve on which credits before it gives it. */
export const membershipFields = defineFields<MembershipState, never>()({
  beneficiaryId: WRITTEN,
  duesYear: WRITTEN,
  object: WRITTEN,
  amountCents: WRITTEN,
  tariffBand: WRITTEN,
  fullTariffCents: WRITTEN,
  discountBp: WRITTEN,
  discountReason: WRITTEN,
  representative: WRITTEN,
  feeCallReference: WRITTEN,
  feeCallReceivedOn: WRITTEN,
  renewalOfId: WRITTEN,
  renewedActNumber: WRITTEN,
  renewedActOn: WRITTEN,
  printedImputation: WRITTEN,
  creditLineId: { editableIn: ['drafting', 'visa_requested'] },
});
