SELECT r.id, r.version, r.number, r.state, r.state_since AS "stateSince",
       jsonb_build_object('id', b.id, 'kind', b.kind, 'legalName', b.legal_name, 'siret', b.siret, 'rna', b.rna, 'city', b.city,
         'republicanCommitmentOn', b.republican_commitment_on, 'stopped', b.stopped) AS beneficiary,
       jsonb_build_object('id', d.id, 'name', d.name) AS department,
       jsonb_build_object('id', o.id, 'name', o.display_name) AS officer,
       r.kind, r.form, r.fiscal_year AS "fiscalYear", r.title, r.purpose,
       r.period_start AS "periodStart", r.period_end AS "periodEnd", r.received_on AS "receivedOn",
       r.requested_cents AS "requestedCents", r.requested_unknown AS "requestedUnknown", r.budget_base AS "budgetBase", r.budget_cents AS "budgetCents",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'account', l.account, 'accountLabel', a.label, 'side', a.side, 'inKind', a.in_kind, 'label', l.label,
           'amountCents', l.amount_cents, 'funder', l.funder, 'obtained', l.obtained, 'askedOfUs', l.asked_of_us) ORDER BY l.rank)
        FROM request_budget_line l JOIN request_account a ON a.code = l.account WHERE l.grant_request_id = r.id), '[]') AS "budgetLines",
       r.proposed_cents AS "proposedCents", r.granted_cents AS "grantedCents", r.closing_reason AS "closingReason",
       CASE WHEN renewed.id IS NOT NULL THEN jsonb_build_object('id', renewed.id, 'number', renewed.number, 'title', renewed.title,
         'fiscalYear', renewed.fiscal_year, 'state', renewed.state, 'grantedCents', renewed.granted_cents) END AS "renewalOf",
       r.former_support AS "formerSupport", r.former_support_year AS "formerSupportYear", r.former_support_cents AS "formerSupportCents",
       r.refusal_reasons AS "refusalReasons",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'kind', p.kind, 'label', p.label, 'mandatory', p.mandatory, 'state', p.state, 'providedOn', p.provided_on,
           'validUntil', p.valid_until, 'validityMonths', p.validity_months, 'reason', p.reason) ORDER BY p.rank)
        FROM request_paper_status p WHERE p.grant_request_id = r.id), '[]') AS papers,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', l.id, 'number', l.number, 'kind', l.kind, 'writtenOn', l.written_on, 'writtenBy', writer.display_name,
           'dueOn', l.due_on, 'body', l.body, 'sha256', l.sha256) ORDER BY l.id DESC)
        FROM request_letter l JOIN app_user writer ON writer.id = l.written_by WHERE l.grant_request_id = r.id), '[]') AS letters,
       part.award_id AS "awardId",
       CASE WHEN report.id IS NOT NULL THEN jsonb_build_object('id', report.id, 'number', report.number) END AS report,
       CASE WHEN act.id IS NOT NULL THEN jsonb_build_object('id', act.id, 'number', act.number) END AS deliberation,
       r.demonstration
FROM grant_request r
JOIN beneficiary b ON b.id = r.beneficiary_id
JOIN department d ON d.id = r.department_id
JOIN app_user o ON o.id = r.officer_id
LEFT JOIN grant_request renewed ON renewed.id = r.renewal_of_id
LEFT JOIN award_part part ON part.grant_request_id = r.id
LEFT JOIN report_item item ON item.award_id = part.award_id
LEFT JOIN refusal_on_report refusal ON refusal.grant_request_id = r.id
LEFT JOIN report ON report.id = coalesce(item.report_id, refusal.report_id)
LEFT JOIN deliberation act ON act.report_id = report.id
WHERE r.id = $1::bigint
