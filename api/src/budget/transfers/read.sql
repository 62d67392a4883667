-- One transfer: its two sides, what allowed it, the sitting at which the conseil is told of it, why it was put right.
SELECT t.id, t.number, t.version, t.state, t.state_since AS "stateSince", t.fiscal_year_id AS "fiscalYearId",
       CASE WHEN t.from_chapitre = t.to_chapitre THEN 'within_chapitre' ELSE 'between_chapitres' END AS scope,
       b.name AS budget, y.year, t.section, t.from_line_id AS "fromLineId", t.from_chapitre AS "fromChapitre",
       giving.label AS "fromChapitreLabel", given.codes AS "fromCodes", t.to_line_id AS "toLineId", t.to_chapitre AS "toChapitre",
       receiving.label AS "toChapitreLabel", received.codes AS "toCodes", t.amount_cents AS "amountCents",
       t.decided_on AS "decidedOn", t.act, t.label, t.base_cents AS "baseCents", t.rate_bp AS "rateBp",
       t.running_cents AS "runningCents", t.demonstration,
       (SELECT actor_name FROM history_entry WHERE subject = 'transfer' AND subject_id = t.id AND operation = 'INSERT') AS "recordedBy",
       (SELECT jsonb_build_object('id', s.id, 'heldOn', s.held_on, 'state', s.state) FROM sitting s
        WHERE s.body = 'conseil' AND s.held_on >= t.decided_on AND t.from_chapitre <> t.to_chapitre
        ORDER BY s.held_on, s.id LIMIT 1) AS "nextSitting",
       (SELECT jsonb_build_object('id', s.id, 'heldOn', s.held_on, 'state', s.state) FROM sitting s
        WHERE s.id = t.reported_sitting_id) AS "reportedSitting",
       (SELECT c.reason FROM correction c JOIN movement m ON m.id = c.movement_id
        WHERE m.origin_kind = 'transfer' AND m.origin_id = t.id LIMIT 1) AS "correctionReason"
FROM transfer t
JOIN fiscal_year y ON y.id = t.fiscal_year_id
JOIN budget b ON b.id = y.budget_id
LEFT JOIN budget_nomenclature giving ON giving.budget_id = y.budget_id AND giving.axis = 'chapitre' AND giving.year = y.year AND giving.code = t.from_chapitre
LEFT JOIN budget_nomenclature receiving ON receiving.budget_id = y.budget_id AND receiving.axis = 'chapitre' AND receiving.year = y.year AND receiving.code = t.to_chapitre
LEFT JOIN LATERAL (SELECT concat_ws(' · ', nullif(sous_politique, ''), nullif(programme, ''), t.from_chapitre, nature, fonction) AS codes
                   FROM credit_line WHERE id = t.from_line_id) AS given ON true
LEFT JOIN LATERAL (SELECT concat_ws(' · ', nullif(sous_politique, ''), nullif(programme, ''), t.to_chapitre, nature, fonction) AS codes
                   FROM credit_line WHERE id = t.to_line_id) AS received ON true
WHERE t.id = $1::bigint
