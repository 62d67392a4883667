import { defineFields } from '../../kernel/fields.js';
import type { DeliberationState } from './deliberation.lifecycle.js';

/** The number is printed on every copy: it never changes. */
export const deliberationFields = defineFields<DeliberationState, never>()({
  number: { editableIn: [] },
  voteWording: { editableIn: ['adopted'] },
  certifierName: { editableIn: ['adopted'] },
  certifierCapacity: { editableIn: ['adopted'] },
});
