SELECT c.id, c.version, c.state, c.state_since AS "stateSince", c.department_id AS "departmentId", c.file_name AS "fileName",
       c.content_type AS "contentType", c.size_bytes AS "sizeBytes", c.sha256, c.page_count AS "pageCount", c.codes,
       c.expected_id AS "expectedId", c.found_by AS "foundBy", c.aside_reason AS "asideReason",
       receiver.display_name AS "receivedBy", c.received_on AS "receivedOn", placer.display_name AS "placedBy",
       c.placed_on AS "placedOn", c.attachment_id AS "attachmentId",
       coalesce(a.removed_on IS NOT NULL, false) AS removed,
       CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
         'id', d.id, 'kind', d.kind, 'code', d.code, 'reference', d.reference, 'title', d.title, 'edition', d.edition,
         'subject', d.subject, 'subjectId', d.subject_id) END AS document
FROM signed_copy c
JOIN app_user receiver ON receiver.id = c.received_by
LEFT JOIN app_user placer ON placer.id = c.placed_by
LEFT JOIN attachment a ON a.id = c.attachment_id
LEFT JOIN signed_document d ON d.id = c.signed_document_id
WHERE c.id = $1::bigint
