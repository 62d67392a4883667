-- A budget of $1 lines, one chapitre each, in the year of today: credits that no measure will use up.
WITH held AS (
  SELECT set_config('app.action', 'bench.fill', true)
), department AS (
  INSERT INTO department (code, name) SELECT 'BENCH', 'Mesures' FROM held RETURNING id
), budget AS (
  INSERT INTO budget (code, name, kind) SELECT 'BENCH', 'Mesures', 'principal' FROM held RETURNING id
), year AS (
  INSERT INTO fiscal_year (budget_id, year, state)
  SELECT id, extract(year FROM current_setting('app.today')::date)::int, 'voted' FROM budget RETURNING id
), envelope AS (
  INSERT INTO control_envelope (fiscal_year_id, section, chapitre)
  SELECT year.id, 'fonctionnement', (10000 + rank)::text FROM year, generate_series(1, $1::int) AS rank RETURNING id
)
INSERT INTO credit_line (envelope_id, department_id, nature, fonction)
SELECT envelope.id, department.id, '65748', '61' FROM envelope, department RETURNING id
