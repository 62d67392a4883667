SELECT a.id, a.label, a.file_name AS "fileName", a.content_type AS "contentType", a.size_bytes AS "sizeBytes", a.sha256,
       author.display_name AS "addedBy", a.added_on AS "addedOn",
       CASE WHEN a.removed_on IS NOT NULL THEN
         jsonb_build_object('by', remover.display_name, 'on', a.removed_on, 'reason', a.removal_reason) END AS removed
FROM attachment a
JOIN app_user author ON author.id = a.added_by
LEFT JOIN app_user remover ON remover.id = a.removed_by
WHERE a.subject = $1::text AND a.subject_id = $2::bigint AND ($3::bigint IS NULL OR a.id = $3::bigint)
ORDER BY a.removed_on IS NOT NULL, a.id DESC
