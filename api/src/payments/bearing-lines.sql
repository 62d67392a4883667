-- What each imputation line of an award ($1) can still bear: what waits for a mandat to be issued again is not free.
SELECT line.id, envelope.fiscal_year_id AS "fiscalYearId", line.amount_cents - line.ordered_cents - awaited.cents AS "remainingCents"
FROM imputation_line line
JOIN credit_line ON credit_line.id = line.credit_line_id
JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
CROSS JOIN LATERAL (
  SELECT coalesce(sum(borne.amount_cents), 0)::bigint AS cents
  FROM mandat_line borne JOIN current_mandat ended ON ended.id = borne.mandat_id AND ended.state IN ('rejected', 'cancelled')
  WHERE borne.imputation_line_id = line.id) awaited
WHERE line.award_id = $1::bigint
ORDER BY line.id
