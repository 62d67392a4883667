import type { ConstraintTable } from '../platform/constraints.js';
import { fileReasons } from '../platform/files/file.reasons.js';
import { attachmentReasons as reasons } from './domain/attachment.reasons.js';

export const attachmentConstraints: ConstraintTable = {
  ck_attachment_file_name: { reason: fileReasons.file_name_characters({}, 'name') },
  ck_attachment_size: { reason: fileReasons.file_empty({}, 'file') },
  ck_attachment_removal: { reason: reasons.file_removal({}, 'reason') },
  ck_attachment_immutable: { reason: reasons.file_immutable() },
  uq_attachment_content: { reason: reasons.file_attached({}, 'file') },
};
