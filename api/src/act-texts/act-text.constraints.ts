import type { ConstraintTable } from '../platform/constraints.js';
import { actTextReasons as reasons } from './domain/act-text.reasons.js';

export const actTextConstraints: ConstraintTable = {
  uq_act_text_version: { reason: reasons.version_taken({}, 'passages'), factsTellBetter: true },
  ck_act_text_sha256: { reason: reasons.text_digest({}, 'passages') },
  ck_act_text_passages: { reason: reasons.text_digest({}, 'passages') },
};
