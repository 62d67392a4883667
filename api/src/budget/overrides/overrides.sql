-- The overrides of a document ($1, $2) or of a credit line ($3), newest first.
SELECT decided.id, decided.credit_line_id AS "creditLineId", credit_line_name(line) AS line,
       reservation.origin_kind AS "originKind", reservation.origin_id AS "originId", reservation.origin_label AS "originLabel",
       decided.beyond_cents AS "beyondCents", coalesce(standing.standing_cents, 0) AS "standingCents", decided.reason,
       author.display_name AS "decidedBy", decided.decided_on AS "decidedOn", held.act
FROM line_override decided
JOIN movement reservation ON reservation.key = decided.movement_key
JOIN credit_line line ON line.id = decided.credit_line_id
JOIN line_override_right held ON held.id = decided.right_id
JOIN app_user author ON author.id = decided.decided_by
LEFT JOIN standing_line_override standing ON standing.id = decided.id
WHERE (reservation.origin_kind, reservation.origin_id) = ($1::text, $2::bigint) OR decided.credit_line_id = $3::bigint
ORDER BY decided.id DESC
