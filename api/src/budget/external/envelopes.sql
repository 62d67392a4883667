-- The envelopes of which the finance system may tell, and what it last told of each; of a year ($1) when one is given.
SELECT e.id, b.name AS budget, y.year, y.state AS "yearState", e.section, e.chapitre, chapitre.label AS "chapitreLabel",
       e.opened_cents AS "openedCents", e.external_cents AS "externalCents", e.available_cents AS "availableCents",
       rest.id AS "restLineId", coalesce(rest.opened_cents, 0) AS "restOpenedCents",
       (SELECT max(x.told_on) FROM external_consumption x WHERE x.envelope_id = e.id) AS "toldOn"
FROM control_envelope e
JOIN fiscal_year y ON y.id = e.fiscal_year_id
JOIN budget b ON b.id = y.budget_id
LEFT JOIN budget_nomenclature chapitre ON chapitre.budget_id = y.budget_id AND chapitre.axis = 'chapitre' AND chapitre.year = y.year AND chapitre.code = e.chapitre
LEFT JOIN credit_line rest ON rest.envelope_id = e.id AND rest.nature = ''
WHERE movement_possible(y.state, 'external_consumption') AND ($1::int IS NULL OR y.year = $1::int)
ORDER BY y.year DESC, b.kind <> 'principal', b.code, e.section, e.chapitre
