-- What must be known beside the act of a report ($1) to read it over, under the law of the day $2: its bodies, its awards and
-- their conventions, the codes of its lines, the names of budgets, the acts that it cites as others cite them.
WITH item AS (
  SELECT i.award_id, i.membership_id, coalesce(a.beneficiary_id, m.beneficiary_id) AS beneficiary_id
  FROM report_item i LEFT JOIN award a ON a.id = i.award_id LEFT JOIN membership m ON m.id = i.membership_id
  WHERE i.report_id = $1::bigint
), line AS MATERIALIZED (
  SELECT 'line.' || l.id AS key, 'awards' AS resource, l.award_id AS owner_id, l.credit_line_id,
         a.authorisation_id IS NOT NULL OR l.continued_by_id IS NOT NULL
           OR EXISTS (SELECT FROM imputation_line before WHERE before.award_id = a.id AND before.continued_by_id = l.id) AS spreads
  FROM item JOIN award a ON a.id = item.award_id JOIN imputation_line l ON l.award_id = a.id
  UNION ALL
  SELECT 'membership.' || m.id, 'memberships', m.id, m.credit_line_id,
         EXISTS (SELECT FROM year_end_decision decided WHERE decided.membership_id = m.id)
  FROM item JOIN membership m ON m.id = item.membership_id
), charged AS MATERIALIZED (
  SELECT line.*, c.nature, c.fonction, c.sous_politique, c.programme, e.chapitre, y.year, y.state AS year_state, y.budget_id
  FROM line
  LEFT JOIN credit_line c ON c.id = line.credit_line_id
  LEFT JOIN control_envelope e ON e.id = c.envelope_id
  LEFT JOIN fiscal_year y ON y.id = e.fiscal_year_id
), cited AS MATERIALIZED (
  SELECT c.act_key FROM report_cited_act c WHERE c.report_id = $1::bigint AND c.act_key IS NOT NULL
)
SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.legal_name, 'siret', b.siret, 'rna', b.rna) ORDER BY b.id), '[]')
   FROM beneficiary b WHERE b.id IN (SELECT beneficiary_id FROM item)) AS bodies,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'id', a.id,
            'amountCents', a.amount_cents,
            'instalments', (SELECT coalesce(jsonb_agg(i.amount_cents ORDER BY i.rank), '[]') FROM instalment i WHERE i.award_id = a.id),
            'convention', (SELECT jsonb_build_object('id', c.id, 'state', c.state, 'body', t.body)
                           FROM convention c JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version
                           WHERE c.award_id = a.id),
            'uncommitted', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', q.number, 'receivedOn', q.received_on) ORDER BY q.number), '[]')
                            FROM award_part part JOIN grant_request q ON q.id = part.grant_request_id
                            WHERE part.award_id = a.id AND b.kind IN ('association', 'foundation')
                              AND b.republican_commitment_on IS NULL AND b.republican_commitment_exemption IS NULL
                              AND parameter_on('republican_commitment_required', q.received_on) > 0)) ORDER BY a.id), '[]')
   FROM item JOIN award a ON a.id = item.award_id JOIN beneficiary b ON b.id = a.beneficiary_id) AS awards,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'key', l.key, 'owner', jsonb_build_object('resource', l.resource, 'id', l.owner_id), 'yearState', l.year_state, 'spreadsOverYears', l.spreads,
            'unknown', codes.unknown, 'closed', codes.closed) ORDER BY l.key), '[]')
   FROM charged l
   CROSS JOIN LATERAL (
     SELECT coalesce(jsonb_agg(jsonb_build_object('axis', given.axis, 'code', given.code)) FILTER (WHERE n.id IS NULL), '[]') AS unknown,
            coalesce(jsonb_agg(jsonb_build_object('axis', given.axis, 'code', given.code, 'on', n.closed_on))
              FILTER (WHERE n.closed_on IS NOT NULL), '[]') AS closed
     FROM (VALUES ('chapitre', l.chapitre), ('nature', l.nature), ('fonction', l.fonction),
                  ('sous_politique', l.sous_politique), ('programme', l.programme)) AS given (axis, code)
     LEFT JOIN budget_nomenclature n ON n.budget_id = l.budget_id AND n.axis = given.axis AND n.year = l.year AND n.code = given.code
     WHERE given.code <> '') AS codes) AS lines,
  (SELECT jsonb_agg(jsonb_build_object('name', b.name, 'kind', b.kind, 'aliases', b.aliases) ORDER BY b.id) FROM budget b) AS budgets,
  (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
            'axis', CASE n.axis WHEN 'programme' THEN 'programme' ELSE 'sousPolitique' END, 'code', n.code, 'label', n.label)), '[]')
   FROM budget_nomenclature n
   WHERE n.axis IN ('sous_politique', 'programme') AND (n.budget_id, n.year) IN (SELECT budget_id, year FROM charged)) AS codes,
  -- The act itself when it is kept here, else as the library cites it, else as most reports do; known when not from this report alone.
  (SELECT coalesce(jsonb_agg(jsonb_build_object('key', cited.act_key, 'spelling', known.spelling, 'actOn', known.act_on)), '[]')
   FROM cited
   CROSS JOIN LATERAL (
     SELECT (array_agg(said.number ORDER BY said.kept DESC, said.times DESC, said.own))[1] AS spelling,
            (array_agg(said.act_on ORDER BY said.kept DESC, said.times DESC, said.own) FILTER (WHERE said.act_on IS NOT NULL))[1] AS act_on,
            bool_or(said.elsewhere) AS is_known
     FROM (
       SELECT d.number, d.adopted_on AS act_on, 2 AS kept, 1 AS times, false AS own, true AS elsewhere
       FROM deliberation d WHERE d.act_key = cited.act_key
       UNION ALL
       SELECT c.act_number, c.act_on, 1, 1, false, true FROM clause c WHERE c.act_key = cited.act_key
       UNION ALL
       SELECT c.number, c.act_on, 0, count(*), bool_or(c.report_id = $1::bigint), bool_or(c.report_id <> $1::bigint)
       FROM report_cited_act c WHERE c.act_key = cited.act_key GROUP BY c.number, c.act_on) AS said) AS known
   WHERE known.is_known) AS cited,
  (SELECT jsonb_build_object('number', c.act_number, 'actOn', c.act_on)
   FROM clause c
   WHERE c.condition = 'delegation' AND $2::date BETWEEN c.valid_from AND coalesce(c.valid_until, 'infinity')) AS delegation,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('act', s.act, 'validFrom', s.valid_from, 'validUntil', s.valid_until) ORDER BY s.valid_from), '[]')
   FROM deliberation d
   JOIN app_user u ON searchable(u.display_name) = searchable(d.certifier_name)
   JOIN signature_delegation s ON s.user_id = u.id
   WHERE d.report_id = $1::bigint) AS certifier
