-- The requests whose refusal is wanted and those that the report has now, held until the end so that none goes to two reports.
SELECT q.id, coalesce(b.usual_name, b.legal_name) AS name,
       q.state = 'refusal_proposed' OR refusal.report_id IS NOT DISTINCT FROM $2::bigint AS free,
       q.department_id AS "departmentId", r.id AS "reportId", r.number AS "reportNumber",
       jsonb_build_array(q.id) AS "requestIds"
FROM grant_request q
JOIN beneficiary b ON b.id = q.beneficiary_id
LEFT JOIN refusal_on_report refusal ON refusal.grant_request_id = q.id
LEFT JOIN report r ON r.id = refusal.report_id
WHERE q.id = ANY ($1::bigint[]) OR refusal.report_id = $2::bigint
ORDER BY q.id
FOR NO KEY UPDATE OF q
