-- The awards wanted and those that the report has now, held until the end so that none goes to two reports.
SELECT a.id, coalesce(b.usual_name, b.legal_name) AS name, a.state = 'drafting' AS free, a.department_id AS "departmentId",
       r.id AS "reportId", r.number AS "reportNumber",
       coalesce((SELECT jsonb_agg(p.grant_request_id) FROM award_part p WHERE p.award_id = a.id), '[]') AS "requestIds"
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
LEFT JOIN report_item i ON i.award_id = a.id
LEFT JOIN report r ON r.id = i.report_id
WHERE a.id = ANY ($1::bigint[]) OR i.report_id = $2::bigint
ORDER BY a.id
FOR NO KEY UPDATE OF a
