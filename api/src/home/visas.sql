-- What each award ($1) wants of each envelope, and what is left there: the vote is per chapitre, so lines of one chapitre are counted
-- together. What is not resolved to a credit line has no envelope; what a later year pays, the visa does not reserve.
SELECT line.award_id AS "awardId", envelope.id AS "envelopeId", coalesce(envelope.chapitre, '') AS chapitre,
       coalesce(envelope.available_cents, 0) AS "availableCents",
       sum(line.amount_cents)::bigint AS "wantedCents"
FROM imputation_line line
JOIN award ON award.id = line.award_id
LEFT JOIN credit_line ON credit_line.id = line.credit_line_id
LEFT JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
LEFT JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
WHERE line.award_id = ANY ($1::bigint[]) AND coalesce(year.year = award.fiscal_year, true)
GROUP BY line.award_id, envelope.id
ORDER BY line.award_id, envelope.id
