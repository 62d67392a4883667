import { day, identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { SIGNED_COPY_STATES } from '../domain/signed-copy.lifecycle.js';

export const signedCopyList: ListDeclaration = {
  select: `c.id, c.state, c.state_since AS "stateSince", c.file_name AS "fileName", c.content_type AS "contentType",
    c.size_bytes AS "sizeBytes", c.page_count AS "pageCount",
    (SELECT count(DISTINCT read.page)::int FROM jsonb_to_recordset(coalesce(c.codes, '[]')) AS read (page integer)) AS "readCount",
    d.reference, d.title, d.subject, d.subject_id AS "subjectId", receiver.display_name AS "receivedBy",
    c.received_on AS "receivedOn"`,
  from: `signed_copy c JOIN app_user receiver ON receiver.id = c.received_by
    LEFT JOIN signed_document d ON d.id = c.signed_document_id`,
  id: 'c.id',
  department: 'c.department_id',
  filters: {
    q: searchIn('searchable(c.file_name) LIKE ?', 'd.search_text LIKE ?'),
    state: oneOf('c.state', SIGNED_COPY_STATES),
    receivedFrom: day('c.received_on >='),
    departmentId: identifiers('c.department_id'),
  },
  sorts: { id: 'c.id', receivedOn: 'c.received_on', fileName: 'c.file_name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'id', order: 'desc' },
  sums: {},
};
