import type { ConstraintTable } from '../platform/constraints.js';
import { signedCopyReasons } from './domain/signed-copy.reasons.js';
import { signedDocumentReasons as reasons } from './domain/signed-document.reasons.js';

const consistent = { reason: reasons.signed_document_consistent() };
const consistentCopy = { reason: signedCopyReasons.copy_consistent() };

export const signedDocumentConstraints: ConstraintTable = {
  uq_signed_document_code: { ...consistent, factsTellBetter: true },
  uq_signed_document_edition: { ...consistent, factsTellBetter: true },
  ck_signed_document_kind: consistent,
  ck_signed_document_edition: consistent,
  ck_signed_document_code: consistent,
  uq_signed_copy_attachment: { ...consistentCopy, factsTellBetter: true },
  uq_signed_copy_waiting: { reason: signedCopyReasons.copy_waiting_already(), factsTellBetter: true },
  ck_signed_copy_found: consistentCopy,
  ck_signed_copy_placed: consistentCopy,
  ck_signed_copy_aside: consistentCopy,
};
