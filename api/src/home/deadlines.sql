-- The days that come within a year ($1 today): sittings and financial reports for who follows files ($2), of one department ($3) or of all; and the end of each year.
SELECT code, "on", params, link FROM (
  SELECT 'sitting' AS code, s.held_on AS "on", jsonb_build_object('body', s.body) AS params,
         jsonb_build_object('resource', 'sittings', 'id', s.id) AS link
  FROM sitting s WHERE $2::boolean AND s.state = 'planned' AND s.held_on >= $1::date
  UNION ALL
  SELECT 'financial_reports_due', due.due_on, jsonb_build_object('count', count(*)), NULL
  FROM awaited_financial_report due JOIN award ON award.id = due.award_id
  WHERE $2::boolean AND due.due_on >= $1::date AND ($3::bigint IS NULL OR award.department_id = $3::bigint)
  GROUP BY due.due_on
  UNION ALL
  SELECT 'commitments_end', make_date(y.year, 12, 31), jsonb_build_object('year', y.year),
         jsonb_build_object('resource', 'fiscal-years', 'id', NULL)
  FROM fiscal_year y WHERE y.state IN ('provisional', 'voted') AND make_date(y.year, 12, 31) >= $1::date
  GROUP BY y.year
  UNION ALL
  SELECT 'additional_period_end', make_date(y.year + 1, 1, 31), jsonb_build_object('year', y.year),
         jsonb_build_object('resource', 'fiscal-years', 'id', NULL)
  FROM fiscal_year y WHERE y.state IN ('provisional', 'voted', 'additional_period') AND make_date(y.year + 1, 1, 31) >= $1::date
  GROUP BY y.year
) AS day
WHERE "on" <= $1::date + interval '1 year'
ORDER BY "on", code
LIMIT 6
