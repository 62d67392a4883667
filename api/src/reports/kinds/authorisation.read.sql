-- The authorisations to apply that a report decides.
SELECT i.rank, a.id, a.title AS name, a.state, a.covers_until AS "coversUntil",
       (SELECT count(*) FROM listed_application l WHERE l.authorisation_id = a.id) AS "applicationCount"
FROM report_item i
JOIN funding_authorisation a ON a.id = i.authorisation_id
WHERE i.report_id = $1::bigint
ORDER BY i.rank
