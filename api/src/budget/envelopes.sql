-- The envelopes behind some credit lines, with what is wanted on each: the vote is per chapitre, so lines of one chapitre are counted together.
SELECT envelope.id AS "envelopeId", budget.name AS budget, year.year, year.state AS "yearState",
       current_setting('app.today')::date > make_date(year.year, 12, 31) AS "yearEnded", envelope.chapitre,
       min(closed_code_of(line.id)) AS "closedCode",
       envelope.available_cents AS "availableCents",
       sum(wanted."amountCents")::bigint AS "wantedCents"
FROM jsonb_to_recordset($1::jsonb) AS wanted ("creditLineId" bigint, "amountCents" bigint)
JOIN credit_line line ON line.id = wanted."creditLineId"
JOIN control_envelope envelope ON envelope.id = line.envelope_id
JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
JOIN budget ON budget.id = year.budget_id
GROUP BY envelope.id, budget.name, year.year, year.state
ORDER BY envelope.id
