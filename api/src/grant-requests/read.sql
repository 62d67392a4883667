SELECT r.id, r.version, r.number, r.state, r.state_since AS "stateSince",
       jsonb_build_object('id', b.id, 'kind', b.kind, 'legalName', b.legal_name, 'siret', b.siret, 'rna', b.rna, 'city', b.city,
         'republicanCommitmentOn', b.republican_commitment_on, 'stopped', b.stopped) AS beneficiary,
       jsonb_build_object('id', d.id, 'name', d.name) AS department,
       jsonb_build_object('id', o.id, 'name', o.display_name) AS officer,
       r.kind, r.form, r.fiscal_year AS "fiscalYear", r.title, r.purpose,
       r.period_start AS "periodStart", r.period_end AS "periodEnd", r.received_on AS "receivedOn",
       r.requested_cents AS "requestedCents", r.budget_base AS "budgetBase", r.budget_cents AS "budgetCents",
       r.proposed_cents AS "proposedCents", r.granted_cents AS "grantedCents", r.closing_reason AS "closingReason",
       part.award_id AS "awardId",
       CASE WHEN report.id IS NOT NULL THEN jsonb_build_object('id', report.id, 'number', report.number) END AS report,
       CASE WHEN act.id IS NOT NULL THEN jsonb_build_object('id', act.id, 'number', act.number) END AS deliberation,
       r.demonstration
FROM grant_request r
JOIN beneficiary b ON b.id = r.beneficiary_id
JOIN department d ON d.id = r.department_id
JOIN app_user o ON o.id = r.officer_id
LEFT JOIN award_part part ON part.grant_request_id = r.id
LEFT JOIN report_item item ON item.award_id = part.award_id
LEFT JOIN report ON report.id = item.report_id
LEFT JOIN deliberation act ON act.report_id = report.id
WHERE r.id = $1::bigint
