-- What each imputation line of an award ($1) can still bear, taken until the end of the liquidation.
SELECT line.id, envelope.fiscal_year_id AS "fiscalYearId", line.amount_cents - line.ordered_cents AS "remainingCents"
FROM imputation_line line
JOIN credit_line ON credit_line.id = line.credit_line_id
JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
WHERE line.award_id = $1::bigint
ORDER BY line.id
FOR NO KEY UPDATE OF line
