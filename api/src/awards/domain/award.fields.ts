import { defineFields } from '../../kernel/fields.js';
import type { AwardState } from './award.js';

const WRITTEN: { readonly editableIn: readonly AwardState[] } = { editableIn: ['drafting'] };

/** What a visa is asked on does not move any more: it goes back to drafting first. */
export const awardFields = defineFields<AwardState, never>()({
  object: WRITTEN,
  amountCents: WRITTEN,
  parts: WRITTEN,
  imputationLines: WRITTEN,
  instalments: WRITTEN,
  authorisationId: WRITTEN,
});
