-- The memberships wanted and those that the report has now, held until the end so that none goes to two reports.
SELECT m.id, coalesce(b.usual_name, b.legal_name) AS name, m.state = 'drafting' AS free, m.department_id AS "departmentId",
       r.id AS "reportId", r.number AS "reportNumber", '[]'::jsonb AS "requestIds"
FROM membership m
JOIN beneficiary b ON b.id = m.beneficiary_id
LEFT JOIN report_item i ON i.membership_id = m.id
LEFT JOIN report r ON r.id = i.report_id
WHERE m.id = ANY ($1::bigint[]) OR i.report_id = $2::bigint
ORDER BY m.id
FOR NO KEY UPDATE OF m
