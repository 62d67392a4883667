import { defineFields } from '../../kernel/fields.js';
import type { ConventionState } from './convention.lifecycle.js';

/**
 * A text approved waits unchanged for the vote. After the vote it can still be written to, since words do change between
 * two readings: the new version is kept, shown, and cannot be signed.
 */
export const conventionFields = defineFields<ConventionState, never>()({
  kind: { editableIn: ['drafting'] },
  title: { editableIn: ['drafting'] },
  termOn: { editableIn: ['drafting'] },
  body: { editableIn: ['drafting', 'voted', 'sent'] },
});
