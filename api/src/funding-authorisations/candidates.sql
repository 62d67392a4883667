-- The applications wanted; $2 is the authorisation that wants them.
SELECT g.id AS "incomingGrantId", g.title AS application, g.state, g.department_id AS "departmentId",
       (SELECT a.title FROM listed_application l JOIN funding_authorisation a ON a.id = l.authorisation_id
        WHERE l.incoming_grant_id = g.id AND a.id <> $2::bigint AND a.state IN ('drafting', 'on_report')) AS "listedIn"
FROM incoming_grant g
WHERE g.id = ANY ($1::bigint[])
