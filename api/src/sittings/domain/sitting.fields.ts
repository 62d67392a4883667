import { defineFields } from '../../kernel/fields.js';
import type { SittingState } from './sitting.lifecycle.js';

/** Once the sitting is held its attendance is closed; what the printed act says of it may still have to be entered. */
export const sittingFields = defineFields<SittingState, never>()({
  heldOn: { editableIn: ['planned'] },
  chair: { editableIn: ['planned'] },
  members: { editableIn: ['planned'] },
  secretary: { editableIn: ['planned', 'held'] },
  printedPresentCount: { editableIn: ['planned', 'held'] },
});
