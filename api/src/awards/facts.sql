SELECT a.amount_cents AS "awardCents", a.certified_cents AS "certifiedCents",
       (SELECT r.number FROM report_item i JOIN report r ON r.id = i.report_id WHERE i.award_id = a.id) AS "reportNumber",
       (SELECT coalesce(sum(amount_cents), 0)::bigint FROM award_part WHERE award_id = a.id) AS "partsCents",
       (SELECT coalesce(sum(amount_cents), 0)::bigint FROM imputation_line WHERE award_id = a.id) AS "linesCents",
       (SELECT coalesce(sum(amount_cents), 0)::bigint FROM instalment WHERE award_id = a.id) AS "instalmentsCents",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'number', r.number, 'partCents', p.amount_cents, 'proposedCents', r.proposed_cents, 'earmarked', p.earmarked) ORDER BY p.rank)
        FROM award_part p JOIN grant_request r ON r.id = p.grant_request_id WHERE p.award_id = a.id), '[]') AS parts,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'label', i.label, 'condition', i.condition, 'rateBp', i.rate_bp, 'amountCents', i.amount_cents) ORDER BY i.rank)
        FROM instalment i WHERE i.award_id = a.id), '[]') AS instalments,
       coalesce(b.usual_name, b.legal_name) || ' · ' || a.object AS label,
       a.fiscal_year AS "fiscalYear",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', l.id, 'rank', l.rank, 'resolved', l.credit_line_id IS NOT NULL, 'creditLineId', l.credit_line_id,
           'year', y.year, 'yearState', y.state, 'budgetId', y.budget_id, 'section', e.section,
           'amountCents', l.amount_cents, 'reservedCents', l.reserved_cents, 'committedCents', l.committed_cents - l.attached_cents) ORDER BY l.rank)
        FROM imputation_line l
        LEFT JOIN credit_line c ON c.id = l.credit_line_id
        LEFT JOIN control_envelope e ON e.id = c.envelope_id
        LEFT JOIN fiscal_year y ON y.id = e.fiscal_year_id
        WHERE l.award_id = a.id), '[]') AS lines,
       a.authorisation_id AS "authorisationId",
       (SELECT jsonb_build_object('number', au.number, 'budgetId', au.budget_id, 'section', au.section, 'firstYear', au.first_year,
                                  'lastYear', au.last_year, 'availableCents', au.available_cents)
        FROM commitment_authorisation au WHERE au.id = a.authorisation_id) AS authorisation
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
WHERE a.id = $1::bigint
