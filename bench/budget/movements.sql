-- $1 movements spread over the lines and the days of their year: credits first, then what is reserved, committed and ordered.
-- Loaded without triggers, a million at once; balances and ends of months are then what the movements make.
INSERT INTO movement (kind, credit_line_id, opened_cents, reserved_cents, committed_cents, ordered_cents, accounting_date,
                      origin_kind, origin_id, origin_label, key)
SELECT kind, line.id, CASE kind WHEN 'initial_budget' THEN 10000000000 ELSE 0 END,
       CASE kind WHEN 'reservation' THEN 100 WHEN 'commitment' THEN -100 ELSE 0 END,
       CASE kind WHEN 'commitment' THEN 100 ELSE 0 END, CASE kind WHEN 'order' THEN 100 ELSE 0 END,
       make_date(line.year, 1, 1) + (rank / line.lines * 7 % 360)::int, 'bench', rank, 'Mesure', 'bench:' || rank
FROM generate_series(0, $1::bigint - 1) AS rank
JOIN (SELECT l.id, y.year, row_number() OVER (ORDER BY l.id) - 1 AS place, count(*) OVER () AS lines
      FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id JOIN fiscal_year y ON y.id = e.fiscal_year_id) AS line
  ON line.place = rank % line.lines
CROSS JOIN LATERAL (SELECT CASE WHEN rank < line.lines THEN 'initial_budget'
  ELSE (ARRAY['reservation', 'commitment', 'order'])[1 + (rank / line.lines - 1) % 3] END) AS moved (kind)
