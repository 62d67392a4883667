-- The lines of the year before, in the same budget, with what each of their codes may become in the chart of this one:
-- what its succession says, else itself; only what a line may bear there.
WITH target AS (
  SELECT y.id, y.year, y.budget_id, before.id AS before_id
  FROM fiscal_year y LEFT JOIN fiscal_year before ON before.budget_id = y.budget_id AND before.year = y.year - 1
  WHERE y.id = $1::bigint
), usable AS MATERIALIZED (
  SELECT n.axis, n.code FROM target JOIN budget_nomenclature n ON n.budget_id = target.budget_id AND n.year = target.year
  WHERE n.closed_on IS NULL AND NOT (n.axis IN ('nature', 'fonction') AND EXISTS (
    SELECT FROM nomenclature_code longer WHERE longer.axis = n.axis AND longer.year = n.year AND longer.code LIKE n.code || '_%'
      AND (longer.budget_id IS NULL OR longer.budget_id = n.budget_id)))
), line AS MATERIALIZED (
  SELECT l.id, e.section, e.chapitre, l.nature, l.fonction, l.sous_politique, l.programme, l.department_id, l.opened_cents
  FROM target JOIN control_envelope e ON e.fiscal_year_id = target.before_id JOIN credit_line l ON l.envelope_id = e.id AND l.nature <> ''
), borne AS (
  SELECT DISTINCT given.axis, given.code
  FROM line CROSS JOIN LATERAL (VALUES ('chapitre', line.chapitre), ('nature', line.nature), ('fonction', line.fonction),
    ('sous_politique', line.sous_politique), ('programme', line.programme)) AS given (axis, code)
  WHERE given.code <> ''
), succession AS MATERIALIZED (
  SELECT borne.axis, borne.code AS former, told.own, told.code
  FROM borne CROSS JOIN target
  JOIN LATERAL (
    SELECT s.code, s.budget_id IS NOT NULL AS own FROM code_succession s
    WHERE s.axis = borne.axis AND s.year = target.year AND s.former_code = borne.code
      AND (s.budget_id IS NULL OR s.budget_id = target.budget_id)
  ) AS told ON true
), becomes AS MATERIALIZED (
  SELECT borne.axis, borne.code AS former, coalesce(jsonb_agg(usable.code ORDER BY usable.code) FILTER (WHERE usable.code IS NOT NULL), '[]') AS codes
  FROM borne
  LEFT JOIN LATERAL (
    SELECT s.code FROM succession s WHERE s.axis = borne.axis AND s.former = borne.code
      AND (s.own OR NOT EXISTS (SELECT FROM succession o WHERE o.axis = borne.axis AND o.former = borne.code AND o.own))
    UNION
    SELECT borne.code WHERE NOT EXISTS (SELECT FROM succession s WHERE s.axis = borne.axis AND s.former = borne.code)
  ) AS next ON true
  LEFT JOIN usable ON usable.axis = borne.axis AND usable.code = next.code
  GROUP BY borne.axis, borne.code
)
SELECT line.id, line.section, line.department_id AS "departmentId", d.name AS department, line.opened_cents AS "openedCents",
       (SELECT jsonb_agg(jsonb_build_object('field', given.field, 'former', given.code, 'codes', becomes.codes) ORDER BY given.rank)
        FROM (VALUES (1, 'chapitre', 'chapitre', line.chapitre), (2, 'nature', 'nature', line.nature), (3, 'fonction', 'fonction', line.fonction),
                     (4, 'sousPolitique', 'sous_politique', line.sous_politique), (5, 'programme', 'programme', line.programme))
             AS given (rank, field, axis, code)
        JOIN becomes ON becomes.axis = given.axis AND becomes.former = given.code) AS codes,
       EXISTS (
         SELECT FROM target JOIN control_envelope e ON e.fiscal_year_id = target.id JOIN credit_line l ON l.envelope_id = e.id
         WHERE e.section = line.section AND l.department_id = line.department_id
           AND NOT EXISTS (
             SELECT FROM (VALUES ('chapitre', line.chapitre, e.chapitre), ('nature', line.nature, l.nature), ('fonction', line.fonction, l.fonction),
                                 ('sous_politique', line.sous_politique, l.sous_politique), ('programme', line.programme, l.programme))
                         AS pair (axis, former, code)
             LEFT JOIN becomes ON becomes.axis = pair.axis AND becomes.former = pair.former
             WHERE CASE WHEN pair.former = '' THEN pair.code <> '' ELSE NOT becomes.codes ? pair.code END)) AS "openAlready"
FROM line JOIN department d ON d.id = line.department_id
ORDER BY line.chapitre, line.nature, line.fonction, line.sous_politique, line.id
