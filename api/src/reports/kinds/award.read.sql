-- The awards that a report decides.
SELECT i.rank, a.id, coalesce(b.usual_name, b.legal_name) AS name, a.object AS label, a.fiscal_year AS "year",
       b.id AS "beneficiaryId", b.legal_name AS "beneficiaryName", a.amount_cents AS "amountCents",
       a.state, visa.display_name AS "visaBy", a.visa_on AS "visaOn",
       (SELECT sum(amount_cents) FROM award_part WHERE award_id = a.id) = a.amount_cents
         AND coalesce((SELECT sum(amount_cents) FROM imputation_line WHERE award_id = a.id), 0) = a.amount_cents
         AND coalesce((SELECT sum(amount_cents) FROM instalment WHERE award_id = a.id), 0) = a.amount_cents AS "addsUp",
       CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'state', c.state, 'body', t.body) END AS convention
FROM report_item i
JOIN award a ON a.id = i.award_id
JOIN beneficiary b ON b.id = a.beneficiary_id
LEFT JOIN app_user visa ON visa.id = a.visa_by
LEFT JOIN convention c ON c.award_id = a.id
LEFT JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version
WHERE i.report_id = $1::bigint
ORDER BY i.rank
