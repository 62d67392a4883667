SELECT (SELECT count(*) FROM listed_application l WHERE l.authorisation_id = a.id) AS "applicationCount",
       a.covers_until AS "coversUntil", NULL AS report
FROM funding_authorisation a
WHERE a.id = $1::bigint
