-- What may be transferred from chapitre to chapitre on a day ($1), by section of each year ($2 a year, $3 the year of a budget).
SELECT c.* FROM fiscal_year y, transfer_ceiling_on(y.id, $1::date) AS c
WHERE ($2::int IS NULL OR y.year = $2::int) AND ($3::bigint IS NULL OR y.id = $3::bigint)
ORDER BY c.year DESC, c.budget, c.section
