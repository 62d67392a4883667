SELECT a.amount_cents AS "awardCents",
       (SELECT coalesce(sum(amount_cents), 0)::bigint FROM award_part WHERE award_id = a.id) AS "partsCents",
       (SELECT coalesce(sum(amount_cents), 0)::bigint FROM imputation_line WHERE award_id = a.id) AS "linesCents",
       (SELECT coalesce(sum(amount_cents), 0)::bigint FROM instalment WHERE award_id = a.id) AS "instalmentsCents",
       coalesce(b.usual_name, b.legal_name) || ' · ' || a.object AS label,
       coalesce((SELECT jsonb_agg(jsonb_build_object('creditLineId', l.credit_line_id, 'amountCents', l.amount_cents) ORDER BY l.rank)
                 FROM imputation_line l WHERE l.award_id = a.id), '[]') AS imputation
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
WHERE a.id = $1::bigint
