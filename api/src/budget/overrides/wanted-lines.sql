-- The credit lines behind some amounts ($1), each with what it has left and the right of the person ($2) to go beyond it today.
SELECT line.id AS "creditLineId", credit_line_name(line) AS name,
       line.opened_cents AS "openedCents", line.committed_cents AS "committedCents", line.reserved_cents AS "reservedCents",
       line.available_cents AS "availableCents", wanted."amountCents" AS "wantedCents",
       (SELECT held.id FROM line_override_right held
        WHERE held.user_id = $2::bigint AND coalesce(held.budget_id = year.budget_id, true)
          AND current_setting('app.today')::date BETWEEN held.valid_from AND coalesce(held.valid_until, 'infinity')
        ORDER BY held.budget_id NULLS LAST, held.id LIMIT 1) AS "overrideRightId"
FROM jsonb_to_recordset($1::jsonb) AS wanted ("creditLineId" bigint, "amountCents" bigint)
JOIN credit_line line ON line.id = wanted."creditLineId"
JOIN control_envelope envelope ON envelope.id = line.envelope_id
JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
ORDER BY line.id
