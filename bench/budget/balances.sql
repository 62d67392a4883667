UPDATE credit_line l SET opened_cents = m.opened, reserved_cents = m.reserved, committed_cents = m.committed, ordered_cents = m.ordered
FROM (SELECT credit_line_id, sum(opened_cents) AS opened, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed,
             sum(ordered_cents) AS ordered FROM movement GROUP BY credit_line_id) AS m WHERE m.credit_line_id = l.id;
UPDATE control_envelope e SET opened_cents = l.opened, reserved_cents = l.reserved, committed_cents = l.committed, ordered_cents = l.ordered
FROM (SELECT envelope_id, sum(opened_cents) AS opened, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed,
             sum(ordered_cents) AS ordered FROM credit_line GROUP BY envelope_id) AS l WHERE l.envelope_id = e.id;
INSERT INTO month_end_balance
SELECT credit_line_id, month, sum(sum(opened_cents)) OVER months, sum(sum(reserved_cents)) OVER months,
       sum(sum(committed_cents)) OVER months, sum(sum(ordered_cents)) OVER months, 0, 0
FROM movement CROSS JOIN LATERAL date_trunc('month', accounting_date::timestamp) AS start (month)
GROUP BY credit_line_id, month
WINDOW months AS (PARTITION BY credit_line_id ORDER BY month);
ANALYZE
