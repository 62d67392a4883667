-- What each imputation line of an award ($1) can still bear: what is committed on the credits of its year, less what a rattachement, a
-- mandat, or a mandat to be issued again already takes.
SELECT line.id, envelope.fiscal_year_id AS "fiscalYearId", year.year, line.left_cents - line.awaited_cents AS "remainingCents"
FROM imputation_line_left line
JOIN credit_line ON credit_line.id = line.credit_line_id
JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
WHERE line.award_id = $1::bigint
ORDER BY line.id
