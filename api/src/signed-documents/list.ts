import { flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { SIGNED_KINDS } from './domain/signed-document.js';

const COPIES = `(SELECT count(*)::int FROM signed_copy c JOIN attachment a ON a.id = c.attachment_id AND a.removed_on IS NULL
  WHERE c.signed_document_id = d.id)`;
const SUPERSEDED = `EXISTS (SELECT FROM signed_document later
  WHERE (later.subject, later.subject_id) = (d.subject, d.subject_id) AND later.edition > d.edition)`;

export const signedDocumentList: ListDeclaration = {
  select: `d.id, d.kind, left(d.code, 5) || '-' || right(d.code, 5) AS code, d.reference, d.title, d.edition,
    d.frozen_on AS "frozenOn", author.display_name AS "frozenBy", d.subject, d.subject_id AS "subjectId",
    ${COPIES} AS "copyCount", ${SUPERSEDED} AS superseded`,
  from: 'signed_document d JOIN app_user author ON author.id = d.frozen_by',
  id: 'd.id',
  department: 'd.department_id',
  filters: {
    q: searchIn('d.search_text LIKE ?'),
    kind: oneOf('d.kind', SIGNED_KINDS),
    departmentId: identifiers('d.department_id'),
    superseded: flag(SUPERSEDED),
    signed: flag(`${COPIES} > 0`),
  },
  sorts: { id: 'd.id', frozenOn: 'd.frozen_on', reference: 'd.reference' },
  defaultSort: { by: 'id', order: 'desc' },
  sums: {},
};
