-- The open files of an officer ($1), in one department ($2) or in any.
SELECT f.subject, f.id, f.reference, f.title, b.legal_name AS "beneficiaryName", f.amount_cents AS "amountCents",
       f.state, f.state_since AS "stateSince"
FROM open_file f
LEFT JOIN beneficiary b ON b.id = f.beneficiary_id
WHERE f.officer_id = $1::bigint AND ($2::bigint IS NULL OR f.department_id = $2::bigint)
ORDER BY f.state_since, f.subject, f.id
