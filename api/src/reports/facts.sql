-- The sitting is the one that the report is on, or the one on which it is being placed.
SELECT r.body,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object(
                  'awardId', a.id, 'award', coalesce(b.usual_name, b.legal_name), 'state', a.state, 'visaOn', a.visa_on, 'amountCents', a.amount_cents,
                  'addsUp', (SELECT sum(amount_cents) FROM award_part WHERE award_id = a.id) = a.amount_cents
                        AND coalesce((SELECT sum(amount_cents) FROM imputation_line WHERE award_id = a.id), 0) = a.amount_cents
                        AND coalesce((SELECT sum(amount_cents) FROM instalment WHERE award_id = a.id), 0) = a.amount_cents,
                  'convention', CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('state', c.state, 'body', t.body) END)
                ORDER BY i.rank)
         FROM report_item i
         JOIN award a ON a.id = i.award_id
         JOIN beneficiary b ON b.id = a.beneficiary_id
         LEFT JOIN convention c ON c.award_id = a.id
         LEFT JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version
         WHERE i.report_id = r.id), '[]') AS awards,
       (SELECT jsonb_build_object('body', s.body, 'heldOn', s.held_on, 'state', s.state)
        FROM sitting s WHERE s.id = coalesce($2::bigint, r.sitting_id)) AS sitting
FROM report r
WHERE r.id = $1::bigint
