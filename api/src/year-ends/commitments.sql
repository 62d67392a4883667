-- The commitments of a year ($1) that somebody decides of ($2: their kinds and sources), as they stand under lock.
SELECT c.kind, c.source_id AS "sourceId", c.file_id AS "fileId", c.section, c.credit_line_id AS "creditLineId",
       coalesce(b.usual_name, b.legal_name) || ' · ' || c.object AS label, c.left_cents AS "leftCents", c.due_cents AS "dueCents",
       c.over, past.count + 1 AS rank, past.last AS "lastDecision", award.authorisation_id AS "authorisationId"
FROM jsonb_to_recordset($2::jsonb) AS wanted (kind text, "sourceId" bigint)
JOIN year_end_commitment c ON c.kind = wanted.kind AND c.source_id = wanted."sourceId" AND c.fiscal_year_id = $1::bigint
JOIN beneficiary b ON b.id = c.beneficiary_id
LEFT JOIN award ON c.kind = 'award' AND award.id = c.file_id
CROSS JOIN LATERAL (
  SELECT count(*) AS count,
         (array_agg(jsonb_build_object('by', author.display_name, 'on', decision.decided_on) ORDER BY decision.rank DESC))[1] AS last
  FROM year_end_decision decision JOIN app_user author ON author.id = decision.decided_by
  WHERE decision.credit_line_id = c.credit_line_id AND CASE c.kind
    WHEN 'award' THEN decision.imputation_line_id = c.source_id ELSE decision.membership_id = c.source_id END
) past
