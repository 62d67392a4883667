-- The end of one year ($1) of a budget. What mandats ordered and what was decided make what was committed, with what is left.
SELECT y.id, b.name AS budget, y.year, y.state,
       (SELECT next.state FROM fiscal_year next WHERE next.budget_id = y.budget_id AND next.year = y.year + 1) AS "nextState",
       coalesce(sum(c.committed_cents), 0)::bigint AS "committedCents", coalesce(sum(c.ordered_cents), 0)::bigint AS "orderedCents",
       coalesce(sum(c.cancelled_cents), 0)::bigint AS "cancelledCents", coalesce(sum(c.carried_cents), 0)::bigint AS "carriedCents",
       coalesce(sum(c.attached_cents), 0)::bigint AS "attachedCents", coalesce(sum(c.left_cents), 0)::bigint AS "leftCents"
FROM fiscal_year y
JOIN budget b ON b.id = y.budget_id
LEFT JOIN year_end_commitment c ON c.fiscal_year_id = y.id
WHERE y.id = $1::bigint
GROUP BY y.id, b.name
