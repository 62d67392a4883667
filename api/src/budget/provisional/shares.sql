-- What each line of the year before opens in a section ($2) of a year ($1): its share, and together no more than its chapitre may.
WITH line AS (
  SELECT e.section, e.chapitre, old.department_id, old.nature, old.fonction, old.sous_politique, old.programme, old.id,
         greatest(0, voted_credits(old.id) * provisional_share_on(e.section, make_date(y.year, 1, 1)) / 10000)::bigint AS cents,
         p.limit_cents
  FROM fiscal_year y
  JOIN fiscal_year before ON before.budget_id = y.budget_id AND before.year = y.year - 1
  JOIN control_envelope e ON e.fiscal_year_id = before.id AND e.section = $2::text
  JOIN credit_line old ON old.envelope_id = e.id AND old.nature <> ''
  JOIN provisional_limits(y.id) p ON p.section = e.section AND p.chapitre = e.chapitre
  WHERE y.id = $1::bigint
), shared AS (
  SELECT *, greatest(0, least(cents, limit_cents - coalesce(sum(cents) OVER (
           PARTITION BY chapitre ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)))::bigint AS share
  FROM line
)
SELECT section, chapitre, department_id AS "departmentId", nature, fonction, sous_politique AS "sousPolitique", programme,
       share AS cents
FROM shared WHERE share > 0 ORDER BY chapitre, id
