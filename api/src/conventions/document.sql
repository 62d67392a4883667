-- A text of a convention ($1), of one version ($2) or the one that stands, and whether these very words were voted.
SELECT c.id, c.title, c.department_id AS "departmentId", t.body, t.text_version AS "textVersion", t.written_on AS "writtenOn",
       d.id IS NOT NULL AND t.sha256 IS NOT DISTINCT FROM annexed.sha256 AS "isVoted"
FROM convention c
JOIN convention_text t ON t.convention_id = c.id AND t.text_version = coalesce($2::bigint, c.text_version)
LEFT JOIN convention_text annexed ON annexed.convention_id = c.id AND annexed.text_version = c.annexed_version
LEFT JOIN report_item i ON i.award_id = c.award_id
LEFT JOIN deliberation d ON d.report_id = i.report_id
WHERE c.id = $1::bigint
