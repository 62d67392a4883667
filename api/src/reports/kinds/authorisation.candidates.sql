-- The authorisations wanted and those that the report has now, held until the end so that none goes to two reports.
SELECT a.id, a.title AS name, a.state = 'drafting' AS free, a.department_id AS "departmentId",
       r.id AS "reportId", r.number AS "reportNumber", '[]'::jsonb AS "requestIds"
FROM funding_authorisation a
LEFT JOIN report_item i ON i.authorisation_id = a.id
LEFT JOIN report r ON r.id = i.report_id
WHERE a.id = ANY ($1::bigint[]) OR i.report_id = $2::bigint
ORDER BY a.id
FOR NO KEY UPDATE OF a
