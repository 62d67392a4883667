import { defineFields } from '../../kernel/fields.js';
import type { GrantRequestState } from './grant-request.js';

/** While the body may still be asked to complete its file. */
const BEING_RECEIVED: readonly GrantRequestState[] = ['draft', 'submitted', 'to_complete'];
/** Until an amount is proposed: what is proposed rests on what is written. */
const BEING_INSTRUCTED: readonly GrantRequestState[] = [...BEING_RECEIVED, 'complete', 'under_review'];

export const grantRequestFields = defineFields<GrantRequestState, 'submit'>()({
  beneficiaryId: { editableIn: BEING_RECEIVED, requiredFor: ['submit'] },
  kind: { editableIn: BEING_RECEIVED, requiredFor: ['submit'] },
  form: { editableIn: BEING_RECEIVED, requiredFor: ['submit'] },
  fiscalYear: { editableIn: BEING_RECEIVED, requiredFor: ['submit'] },
  receivedOn: { editableIn: BEING_RECEIVED, requiredFor: ['submit'] },
  title: { editableIn: BEING_INSTRUCTED, requiredFor: ['submit'] },
  purpose: { editableIn: BEING_INSTRUCTED, requiredFor: ['submit'] },
  periodStart: { editableIn: BEING_INSTRUCTED, requiredFor: ['submit'] },
  periodEnd: { editableIn: BEING_INSTRUCTED, requiredFor: ['submit'] },
  /** An act taken over may not state what was asked. */
  requestedCents: { editableIn: BEING_INSTRUCTED },
  requestedUnknown: { editableIn: BEING_INSTRUCTED },
  budgetBase: { editableIn: BEING_INSTRUCTED, requiredFor: ['submit'] },
  budgetCents: { editableIn: BEING_INSTRUCTED, requiredFor: ['submit'] },
  budgetLines: { editableIn: BEING_INSTRUCTED },
  renewalOfId: { editableIn: BEING_INSTRUCTED },
  formerSupport: { editableIn: BEING_INSTRUCTED },
  formerSupportYear: { editableIn: BEING_INSTRUCTED },
  formerSupportCents: { editableIn: BEING_INSTRUCTED },
  papers: { editableIn: BEING_INSTRUCTED },
});

export type GrantRequestField = keyof typeof grantRequestFields;
