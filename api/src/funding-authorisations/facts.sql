-- The sitting is that of the report: its day is the day of the vote.
SELECT (SELECT count(*) FROM listed_application l WHERE l.authorisation_id = a.id) AS "applicationCount",
       a.covers_until AS "coversUntil", r.number AS report, s.held_on AS "heldOn"
FROM funding_authorisation a
LEFT JOIN report_item i ON i.authorisation_id = a.id
LEFT JOIN report r ON r.id = i.report_id
LEFT JOIN sitting s ON s.id = r.sitting_id
WHERE a.id = $1::bigint
