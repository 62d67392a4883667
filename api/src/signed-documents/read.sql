-- What was frozen of a record ($1 its table, $2 its number), newest first.
SELECT d.id, d.kind, d.edition, d.code, d.reference, d.title, d.sha256, d.size_bytes AS "sizeBytes",
       d.text_version AS "textVersion", d.reason, author.display_name AS "frozenBy", d.frozen_on AS "frozenOn",
       copies.listed AS copies,
       CASE WHEN d.edition < max(d.edition) OVER () THEN 'superseded'
            WHEN copies.listed <> '[]' THEN 'signed' ELSE 'to_sign' END AS standing
FROM signed_document d
JOIN app_user author ON author.id = d.frozen_by
CROSS JOIN LATERAL (
  SELECT coalesce(jsonb_agg(jsonb_build_object(
           'id', c.id, 'attachmentId', a.id, 'fileName', a.file_name, 'contentType', a.content_type, 'sha256', a.sha256,
           'foundBy', c.found_by, 'placedBy', placer.display_name, 'placedOn', c.placed_on) ORDER BY c.id), '[]') AS listed
  FROM signed_copy c
  JOIN attachment a ON a.id = c.attachment_id AND a.removed_on IS NULL
  JOIN app_user placer ON placer.id = c.placed_by
  WHERE c.signed_document_id = d.id
) AS copies
WHERE d.subject = $1::text AND d.subject_id = $2::bigint
ORDER BY d.edition DESC
