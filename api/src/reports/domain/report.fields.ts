import { defineFields } from '../../kernel/fields.js';
import type { ReportState } from './report.lifecycle.js';

/** What finance visas and the manager approves is what goes to the vote: it is returned to draft to be changed. */
const DRAFTING: { editableIn: readonly ReportState[] } = { editableIn: ['drafting'] };

export const reportFields = defineFields<ReportState, never>()({
  number: DRAFTING,
  title: DRAFTING,
  body: DRAFTING,
  rapporteur: DRAFTING,
  statement: DRAFTING,
  items: DRAFTING,
  passages: DRAFTING,
  citedActs: DRAFTING,
  // Bodies are heard until the vote.
  opinions: { editableIn: ['drafting', 'visas', 'ready', 'on_agenda'] },
});
