import { defineFields } from '../../kernel/fields.js';
import type { IncomingGrantState } from './incoming-grant.js';

/** Until somebody decides on the application: what was voted or filed is told in the file, not redone. */
const TO_BE_DECIDED: readonly IncomingGrantState[] = ['identified', 'filed', 'authorised', 'pending'];
/** The funder states the eligible base and its own reference as late as in the agreement. */
const UNDER_WAY: readonly IncomingGrantState[] = [...TO_BE_DECIDED, 'awarded', 'agreed', 'claimed', 'received'];

export const incomingGrantFields = defineFields<IncomingGrantState, never>()({
  title: { editableIn: TO_BE_DECIDED },
  purpose: { editableIn: UNDER_WAY },
  funder: { editableIn: TO_BE_DECIDED },
  operator: { editableIn: UNDER_WAY },
  /** A vote covers a programme: once authorised, it is the one that was voted. */
  programme: { editableIn: ['identified', 'filed'] },
  call: { editableIn: TO_BE_DECIDED },
  platform: { editableIn: UNDER_WAY },
  filingReference: { editableIn: UNDER_WAY },
  firstYear: { editableIn: UNDER_WAY },
  yearCount: { editableIn: UNDER_WAY },
  tax: { editableIn: UNDER_WAY },
  section: { editableIn: UNDER_WAY },
  projectCostCents: { editableIn: UNDER_WAY },
  eligibleBaseCents: { editableIn: UNDER_WAY },
  requestedCents: { editableIn: TO_BE_DECIDED },
});
