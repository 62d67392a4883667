-- The version is compared as text: it comes from the address, and what is not a version is not found.
SELECT t.text_version AS "textVersion", t.body, t.sha256, author.display_name AS "writtenBy", t.written_on AS "writtenOn",
       c.department_id AS "departmentId"
FROM convention_text t
JOIN convention c ON c.id = t.convention_id
JOIN app_user author ON author.id = t.written_by
WHERE t.convention_id = $1::bigint AND t.text_version::text = $2::text
