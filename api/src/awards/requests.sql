-- The requests that an award gathers, by identifier; locked, so that none is withdrawn meanwhile.
SELECT r.id, r.number, r.state, r.beneficiary_id AS "beneficiaryId", r.department_id AS "departmentId",
       r.fiscal_year AS "fiscalYear", r.proposed_cents AS "proposedCents", r.title, r.kind
FROM grant_request r
WHERE r.id = ANY ($1::bigint[])
ORDER BY r.id
FOR NO KEY UPDATE
