-- What looks wrong in what is asked, reserved or committed on years that are not closed: one row an anomaly, with the facts that make it.
-- Each document is read once with its line of credits; a check is one line of VALUES, whose facts are NULL when nothing is wrong.
WITH charged AS MATERIALIZED (
  SELECT 'award' AS subject, a.id AS subject_id, i.rank, a.state, a.department_id, a.beneficiary_id, a.object AS title,
         a.fiscal_year AS document_year, a.visa_on, a.amount_cents AS document_cents, i.amount_cents, i.printed, i.credit_line_id,
         item.report_id, a.state = 'granted' AS voted,
         -- Borne by the credits of one year: what an authorisation spreads, or one year leaves to the next, is told by their own pages.
         a.authorisation_id IS NULL AND i.continued_by_id IS NULL
           AND NOT EXISTS (SELECT FROM imputation_line before WHERE before.award_id = a.id AND before.continued_by_id = i.id)
           AND NOT EXISTS (SELECT FROM year_end_decision decided WHERE decided.imputation_line_id = i.id) AS of_one_year
  FROM award a JOIN imputation_line i ON i.award_id = a.id LEFT JOIN report_item item ON item.award_id = a.id
  WHERE a.state IN ('visa_requested', 'reserved', 'granted')
    AND i.credit_line_id IN (SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
                             JOIN fiscal_year y ON y.id = e.fiscal_year_id AND y.state <> 'closed')
  UNION ALL
  SELECT 'membership', m.id, 1, m.state, m.department_id, m.beneficiary_id, m.object,
         m.dues_year, m.visa_on, m.amount_cents, m.amount_cents, m.printed_imputation, m.credit_line_id,
         item.report_id, m.state = 'approved',
         NOT EXISTS (SELECT FROM year_end_decision decided WHERE decided.membership_id = m.id)
  FROM membership m LEFT JOIN report_item item ON item.membership_id = m.id
  WHERE m.state IN ('visa_requested', 'reserved', 'approved')
    AND m.credit_line_id IN (SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
                             JOIN fiscal_year y ON y.id = e.fiscal_year_id AND y.state <> 'closed')
), line AS MATERIALIZED (
  SELECT charged.*, body.legal_name AS name, body.kind AS beneficiary_kind, body.legal_category,
         l.nature, l.fonction, l.sous_politique, l.programme, e.id AS envelope_id, e.section, e.chapitre,
         y.year, b.id AS budget_id, b.name AS budget, b.aliases, searchable(charged.printed) AS read,
         bool_or(l.sous_politique <> '') OVER document AS uses_sous_politique, min(charged.rank) OVER document AS first_rank
  FROM charged
  JOIN credit_line l ON l.id = charged.credit_line_id
  JOIN control_envelope e ON e.id = l.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id
  JOIN budget b ON b.id = y.budget_id
  JOIN beneficiary body ON body.id = charged.beneficiary_id
  WINDOW document AS (PARTITION BY charged.subject, charged.subject_id)
), pairing AS MATERIALIZED (
  -- Each pair of a nature and a kind of body is judged once. A nature that no rule knows is not judged.
  SELECT met.*, string_agg(DISTINCT rule.nature, ', ') FILTER (WHERE suits AND left(rule.nature, 1) = left(met.nature, 1)) AS accepted,
         coalesce(bool_or(suits AND rule.document = met.subject AND met.nature LIKE rule.nature || '%'), false) AS suitable
  FROM (SELECT DISTINCT subject, nature, beneficiary_kind, legal_category FROM line) AS met
  CROSS JOIN nature_rule rule
  CROSS JOIN LATERAL (
    SELECT rule.document = met.subject AND coalesce(rule.beneficiary_kind = met.beneficiary_kind, true)
      AND CASE WHEN met.legal_category IS NOT NULL THEN coalesce(met.legal_category LIKE rule.legal_category || '%', true)
               ELSE rule.legal_category IS NULL END AS suits
  ) AS judged
  WHERE EXISTS (SELECT FROM nature_rule known WHERE met.nature LIKE known.nature || '%')
  GROUP BY met.subject, met.nature, met.beneficiary_kind, met.legal_category
), code AS MATERIALIZED (
  SELECT l.id AS credit_line_id,
         jsonb_agg(jsonb_build_object('axis', given.axis, 'code', given.code) ORDER BY given.axis) FILTER (WHERE n.id IS NULL) AS unknown,
         jsonb_agg(jsonb_build_object('axis', given.axis, 'code', given.code, 'on', n.closed_on) ORDER BY given.axis)
           FILTER (WHERE n.closed_on IS NOT NULL) AS closed,
         min(n.closed_on) AS closed_on,
         min(n.parent) FILTER (WHERE given.axis = 'nature') AS chapitre_of_nature,
         min(n.parent) FILTER (WHERE given.axis = 'chapitre') AS section_of_chapitre
  FROM (SELECT DISTINCT credit_line_id AS id, year, budget_id, chapitre, nature, fonction, sous_politique, programme FROM line) AS l
  CROSS JOIN LATERAL (VALUES ('chapitre', l.chapitre), ('nature', l.nature), ('fonction', l.fonction),
                             ('sous_politique', l.sous_politique), ('programme', l.programme)) AS given (axis, code)
  LEFT JOIN budget_nomenclature n ON n.budget_id = l.budget_id AND n.axis = given.axis AND n.year = l.year AND n.code = given.code
  WHERE given.code <> ''
  GROUP BY l.id
), aid AS (
  -- The aid of a body in a year, in the order in which it was voted: who crosses the threshold needs a convention.
  SELECT a.id AS award_id, d.adopted_on, b.kind IN ('association', 'foundation', 'company') AS of_private_law,
         sum(a.amount_cents - in_kind.cents) OVER (
           PARTITION BY coalesce(b.siren, 'body ' || b.id), a.fiscal_year
           ORDER BY d.adopted_on, report.sitting_id, report.agenda_rank)::bigint AS year_cents
  FROM award a
  JOIN beneficiary b ON b.id = a.beneficiary_id
  JOIN report_item item ON item.award_id = a.id
  JOIN report ON report.id = item.report_id
  JOIN deliberation d ON d.report_id = report.id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(part.amount_cents), 0)::bigint AS cents
    FROM award_part part JOIN grant_request r ON r.id = part.grant_request_id AND r.form = 'in_kind' WHERE part.award_id = a.id) in_kind
  WHERE a.state = 'granted' AND a.fiscal_year IN (SELECT year FROM fiscal_year WHERE state <> 'closed')
), found AS (
  SELECT checked.code, line.subject, line.subject_id, line.rank, line.amount_cents, line.document_cents, checked.facts, line.name, line.title,
         line.department_id, line.credit_line_id, line.envelope_id
  FROM line
  JOIN code ON code.credit_line_id = line.credit_line_id
  LEFT JOIN pairing ON (pairing.subject, pairing.nature, pairing.beneficiary_kind) = (line.subject, line.nature, line.beneficiary_kind)
    AND pairing.legal_category IS NOT DISTINCT FROM line.legal_category
  LEFT JOIN report ON report.id = line.report_id
  LEFT JOIN sitting ON sitting.id = report.sitting_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(m.reserved_cents), 0)::bigint AS reserved, coalesce(sum(m.committed_cents), 0)::bigint AS committed
    FROM movement m
    WHERE m.origin_kind = line.subject AND m.origin_id = line.subject_id AND m.credit_line_id = line.credit_line_id
      AND m.kind IN ('reservation', 'commitment', 'release')
  ) AS moved
  CROSS JOIN LATERAL (
    SELECT CASE WHEN line.state = 'reserved' THEN line.amount_cents ELSE 0 END AS reserved,
           CASE WHEN line.voted THEN line.amount_cents ELSE 0 END AS committed
  ) AS due
  LEFT JOIN LATERAL (
    SELECT array_remove(ARRAY[
        CASE WHEN line.uses_sous_politique AND line.read !~ 'sous.?politique' THEN 'sous_politique' END,
        CASE WHEN line.programme <> '' AND line.read !~ 'programme' THEN 'programme' END,
        CASE WHEN line.read !~ 'chapitre' THEN 'chapitre' END,
        CASE WHEN line.read !~ 'nature|article' THEN 'nature' END,
        CASE WHEN line.read !~ '\mfonction\M' THEN 'fonction' END], NULL) AS missing,
      (SELECT alias FROM unnest(line.aliases) AS alias
       WHERE position(searchable(alias) IN line.read) > 0 AND position(searchable(line.budget) IN line.read) = 0
       ORDER BY length(alias) DESC LIMIT 1) AS alias,
      (SELECT jsonb_agg(jsonb_build_object('axis', said.axis, 'printed', said.printed, 'actual', said.actual) ORDER BY said.axis)
       FROM (VALUES
         ('chapitre', substring(line.read FROM 'chapitre[^0-9a-z]*([0-9]{2,5})\M'), line.chapitre),
         ('nature', substring(line.read FROM '(?:nature|article)[^0-9a-z]*([0-9]{4,8})\M'), line.nature),
         ('fonction', substring(line.read FROM '\mfonction[^0-9a-z]*([0-9]{1,5})\M'), line.fonction)) AS said (axis, printed, actual)
       WHERE said.printed <> said.actual) AS differing
    WHERE line.printed IS NOT NULL
  ) AS act ON true
  CROSS JOIN LATERAL (VALUES
    ('nature_beneficiary', CASE WHEN NOT pairing.suitable THEN jsonb_build_object(
      'nature', line.nature, 'kind', line.beneficiary_kind, 'category', line.legal_category, 'accepted', pairing.accepted) END),
    ('nature_chapitre', CASE WHEN code.chapitre_of_nature <> line.chapitre THEN jsonb_build_object(
      'nature', line.nature, 'expected', code.chapitre_of_nature, 'chapitre', line.chapitre) END),
    ('chapitre_section', CASE WHEN code.section_of_chapitre <> line.section THEN jsonb_build_object(
      'chapitre', line.chapitre, 'expected', code.section_of_chapitre, 'section', line.section) END),
    ('unknown_code', CASE WHEN code.unknown IS NOT NULL THEN jsonb_build_object('codes', code.unknown, 'year', line.year) END),
    ('closed_code', CASE WHEN code.closed_on <= coalesce(line.visa_on, current_setting('app.today')::date) THEN jsonb_build_object('codes', code.closed) END),
    ('missing_axis', CASE WHEN cardinality(act.missing) > 0 THEN jsonb_build_object('axes', to_jsonb(act.missing), 'printed', line.printed) END),
    ('printed_differs', CASE WHEN act.differing IS NOT NULL THEN jsonb_build_object('axes', act.differing) END),
    ('budget_alias', CASE WHEN act.alias IS NOT NULL THEN jsonb_build_object('alias', act.alias, 'budget', line.budget) END),
    ('wrong_year', CASE WHEN line.of_one_year AND (line.document_year <> line.year OR extract(year FROM sitting.held_on) <> line.year) THEN jsonb_build_object(
      'year', line.year, 'documentYear', line.document_year, 'sittingOn', sitting.held_on) END),
    ('movements', CASE WHEN line.of_one_year AND (moved.reserved, moved.committed) <> (due.reserved, due.committed) THEN jsonb_build_object(
      'dueReserved', due.reserved, 'dueCommitted', due.committed, 'reserved', moved.reserved, 'committed', moved.committed) END)
  ) AS checked (code, facts)
  WHERE checked.facts IS NOT NULL
  UNION ALL
  SELECT checked.code, line.subject, line.subject_id, NULL, line.document_cents, line.document_cents, checked.facts, line.name, line.title,
         line.department_id, line.credit_line_id, line.envelope_id
  FROM line
  LEFT JOIN deliberation d ON d.report_id = line.report_id
  LEFT JOIN aid ON line.subject = 'award' AND aid.award_id = line.subject_id AND aid.of_private_law
  LEFT JOIN convention ON line.subject = 'award' AND convention.award_id = line.subject_id
  LEFT JOIN LATERAL (
    SELECT max(r.period_end) AS until FROM award_part part JOIN grant_request r ON r.id = part.grant_request_id
    WHERE line.subject = 'award' AND part.award_id = line.subject_id
  ) AS period ON true
  CROSS JOIN LATERAL (SELECT parameter_on('convention_threshold', aid.adopted_on) AS cents) AS threshold
  CROSS JOIN LATERAL (VALUES
    ('without_vote', CASE WHEN line.voted AND d.id IS NULL THEN jsonb_build_object('cents', line.document_cents) END),
    ('convention_missing', CASE WHEN aid.year_cents > threshold.cents AND coalesce(convention.state, 'void') IN ('void', 'never_signed')
      THEN jsonb_build_object('yearCents', aid.year_cents, 'thresholdCents', threshold.cents) END),
    ('multi_year', CASE WHEN line.of_one_year AND (period.until > make_date(line.year, 12, 31) OR convention.kind = 'multi_year')
      THEN jsonb_build_object('year', line.year, 'until', greatest(period.until, convention.term_on)) END)
  ) AS checked (code, facts)
  WHERE line.rank = line.first_rank AND checked.facts IS NOT NULL
  UNION ALL
  SELECT 'line_beyond', 'credit_line', l.id, NULL, l.available_cents, NULL,
         jsonb_build_object('opened', l.opened_cents, 'used', l.opened_cents - l.available_cents, 'beyond', -l.available_cents,
                            'overridden', (SELECT coalesce(sum(o.standing_cents), 0) FROM standing_line_override o WHERE o.credit_line_id = l.id)),
         concat_ws(' · ', nullif(l.sous_politique, ''), e.chapitre, l.nature, l.fonction), b.name || ' · ' || y.year, l.department_id, l.id, e.id
  FROM credit_line l
  JOIN control_envelope e ON e.id = l.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id AND y.state <> 'closed'
  JOIN budget b ON b.id = y.budget_id
  -- What others spend stands on a line of its own, without credits: its envelope tells it.
  WHERE l.available_cents < 0 AND l.nature <> ''
  UNION ALL
  SELECT 'envelope_nearly_empty', 'control_envelope', e.id, NULL, e.available_cents, NULL,
         jsonb_build_object('opened', e.opened_cents, 'used', e.opened_cents - e.available_cents, 'available', e.available_cents,
                            'alertBp', alert.basis_points),
         y.year || ' · ' || e.chapitre, b.name, NULL, NULL, e.id
  FROM control_envelope e
  JOIN fiscal_year y ON y.id = e.fiscal_year_id AND y.state <> 'closed'
  JOIN budget b ON b.id = y.budget_id
  CROSS JOIN (SELECT parameter_on('envelope_alert', current_setting('app.today')::date) AS basis_points) AS alert
  WHERE e.opened_cents - e.available_cents > 0 AND (e.opened_cents - e.available_cents) * 10000 >= e.opened_cents * alert.basis_points
)
SELECT ('x' || left(md5(concat_ws('|', found.code, found.subject, found.subject_id, found.rank, found.facts)), 12))::bit(48)::bigint AS id,
       found.code, found.subject, found.subject_id, found.facts, found.amount_cents, found.document_cents, found.name, found.title, found.department_id,
       found.credit_line_id, found.envelope_id, e.section, e.chapitre, y.year, y.budget_id, b.name AS budget
FROM found
JOIN control_envelope e ON e.id = found.envelope_id
JOIN fiscal_year y ON y.id = e.fiscal_year_id
JOIN budget b ON b.id = y.budget_id
