import { defineFields } from '../../kernel/fields.js';
import type { FundingAuthorisationState } from './funding-authorisation.lifecycle.js';

/** What goes to the vote is what is written: the report is returned to draft to change it. */
const DRAFTING: { editableIn: readonly FundingAuthorisationState[] } = { editableIn: ['drafting'] };

export const fundingAuthorisationFields = defineFields<FundingAuthorisationState, never>()({
  title: DRAFTING,
  programme: DRAFTING,
  coversUntil: DRAFTING,
  signingAuthority: DRAFTING,
  applicationIds: DRAFTING,
  expectedRevenue: DRAFTING,
});
