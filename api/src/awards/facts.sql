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
       coalesce((SELECT jsonb_agg(jsonb_build_object('creditLineId', l.credit_line_id, 'amountCents', l.amount_cents) ORDER BY l.rank)
                 FROM imputation_line l WHERE l.award_id = a.id AND l.credit_line_id IS NOT NULL), '[]') AS imputation,
       a.fiscal_year AS "fiscalYear",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'rank', l.rank, 'resolved', l.credit_line_id IS NOT NULL) ORDER BY l.rank)
                 FROM imputation_line l WHERE l.award_id = a.id), '[]') AS lines
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
WHERE a.id = $1::bigint
