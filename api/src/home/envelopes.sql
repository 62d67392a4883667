-- The widest envelopes of a year ($1).
SELECT e.id, b.name AS budget, y.year, e.section, e.chapitre, e.opened_cents AS "openedCents", e.reserved_cents AS "reservedCents",
       e.committed_cents AS "committedCents", e.ordered_cents AS "orderedCents", e.available_cents AS "availableCents"
FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
WHERE y.year = $1::int AND e.opened_cents > 0
ORDER BY e.opened_cents DESC, e.id
LIMIT 3
