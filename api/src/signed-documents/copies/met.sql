-- Frozen documents by their codes ($1) or their numbers ($2), as a copy meets them: replaced since, or signed already.
SELECT d.id, d.subject, d.subject_id AS "subjectId", d.department_id AS "departmentId", d.code, d.reference,
       (SELECT jsonb_build_object('edition', later.edition, 'code', later.code) FROM signed_document later
        WHERE (later.subject, later.subject_id) = (d.subject, d.subject_id) AND later.edition > d.edition
        ORDER BY later.edition DESC LIMIT 1) AS "replacedBy",
       (SELECT min(c.placed_on) FROM signed_copy c JOIN attachment a ON a.id = c.attachment_id AND a.removed_on IS NULL
        WHERE c.signed_document_id = d.id) AS "signedOn"
FROM signed_document d
WHERE d.code = ANY ($1::text[]) OR d.id = ANY ($2::bigint[])
ORDER BY d.id
