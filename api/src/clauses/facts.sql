-- What of a report ($1) tells which clauses it calls for on a day ($2).
WITH renewed_award AS (
  -- The latest act that granted a request which one of the award's own follows.
  SELECT DISTINCT ON (part.award_id) part.award_id, d.number, d.adopted_on, d.act_key
  FROM award_part part
  JOIN grant_request q ON q.id = part.grant_request_id
  JOIN award_part former ON former.grant_request_id = q.renewal_of_id
  JOIN report_item item ON item.award_id = former.award_id
  JOIN deliberation d ON d.report_id = item.report_id
  ORDER BY part.award_id, d.adopted_on DESC, d.id DESC
), thing AS (
  SELECT i.rank, a.id AS "awardId", 'award' AS kind, coalesce(b.usual_name, b.legal_name) AS name, b.kind AS "beneficiaryKind",
         b.state_aid_regime AS "stateAidRegime", b.republican_commitment_exemption IS NOT NULL AS "commitmentExempt",
         EXISTS (SELECT FROM convention c WHERE c.award_id = a.id) AS "conventionAnnexed",
         imputed.budgets AS "budgetCount", imputed.investment,
         asked.earmarked, asked.in_kind AS "inKind", a.authorisation_id IS NOT NULL AS "multiYear", false AS represented, asked.renewal,
         CASE WHEN renewed.award_id IS NOT NULL THEN jsonb_build_object(
           'number', renewed.number, 'on', renewed.adopted_on, 'key', renewed.act_key) END AS "renewedAct"
  FROM report_item i
  JOIN award a ON a.id = i.award_id
  JOIN beneficiary b ON b.id = a.beneficiary_id
  LEFT JOIN renewed_award renewed ON renewed.award_id = a.id
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT y.budget_id) AS budgets, coalesce(bool_or(e.section = 'investissement'), false) AS investment
    FROM imputation_line line
    JOIN credit_line l ON l.id = line.credit_line_id
    JOIN control_envelope e ON e.id = l.envelope_id
    JOIN fiscal_year y ON y.id = e.fiscal_year_id
    WHERE line.award_id = a.id) imputed
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(part.earmarked), false) AS earmarked, coalesce(bool_or(q.form = 'in_kind'), false) AS in_kind,
           coalesce(bool_or(q.renewal_of_id IS NOT NULL OR q.former_support IS NOT NULL), false) AS renewal
    FROM award_part part JOIN grant_request q ON q.id = part.grant_request_id
    WHERE part.award_id = a.id) asked
  WHERE i.report_id = $1::bigint
  UNION ALL
  SELECT i.rank, NULL, 'membership', coalesce(b.usual_name, b.legal_name), b.kind, NULL, false, false, 0, false, false, false, false,
         m.representative IS NOT NULL, m.renewal_of_id IS NOT NULL OR m.renewed_act_number IS NOT NULL,
         CASE WHEN m.renewed_act_number IS NOT NULL THEN jsonb_build_object(
                'number', m.renewed_act_number, 'on', m.renewed_act_on, 'key', act_key(m.renewed_act_number))
              WHEN d.id IS NOT NULL THEN jsonb_build_object('number', d.number, 'on', d.adopted_on, 'key', d.act_key) END
  FROM report_item i
  JOIN membership m ON m.id = i.membership_id
  JOIN beneficiary b ON b.id = m.beneficiary_id
  LEFT JOIN report_item former ON former.membership_id = m.renewal_of_id
  LEFT JOIN deliberation d ON d.report_id = former.report_id
  WHERE i.report_id = $1::bigint
  UNION ALL
  SELECT i.rank, NULL, 'authorisation', t.title, NULL, NULL, false, false, 0, false, false, false, false, false, false, NULL
  FROM report_item i JOIN funding_authorisation t ON t.id = i.authorisation_id
  WHERE i.report_id = $1::bigint
  UNION ALL
  SELECT i.rank, NULL, 'refusal', coalesce(b.usual_name, b.legal_name), b.kind, b.state_aid_regime,
         b.republican_commitment_exemption IS NOT NULL, false, 0, false, false, false, false, false, false, NULL
  FROM report_item i
  JOIN grant_request q ON q.id = i.grant_request_id
  JOIN beneficiary b ON b.id = q.beneficiary_id
  WHERE i.report_id = $1::bigint
)
SELECT r.body, $2::date AS day,
       (SELECT coalesce(jsonb_agg(to_jsonb(thing) - 'rank' ORDER BY thing.rank), '[]') FROM thing) AS things,
       (SELECT count(*) FROM report_opinion o WHERE o.report_id = r.id) AS "opinionCount",
       (SELECT coalesce(jsonb_agg(c.act_key), '[]') FROM report_cited_act c WHERE c.report_id = r.id AND c.act_key IS NOT NULL) AS "citedKeys",
       parameter_on('convention_threshold', $2::date) AS "conventionThresholdCents",
       parameter_on('accounts_threshold', $2::date) AS "accountsThresholdCents"
FROM report r
WHERE r.id = $1::bigint
