-- What the rules know of an application; $2 is the authorisation to which it is being attached, when it is, $3 the business day.
SELECT g.filed_on AS "filedOn", g.authorised_on AS "authorisedOn", g.decided_on AS "decidedOn", g.agreed_on AS "agreedOn",
       g.claimed_on AS "claimedOn", g.received_on AS "receivedOn", g.justified_on AS "justifiedOn",
       g.received_cents AS "receivedCents",
       (SELECT a.title FROM listed_application l JOIN funding_authorisation a ON a.id = l.authorisation_id
        WHERE l.incoming_grant_id = g.id AND a.state IN ('drafting', 'on_report')) AS "listedIn",
       EXISTS (SELECT FROM funding_authorisation a
               WHERE a.state = 'authorised' AND a.department_id = g.department_id
                 AND a.covers_until >= coalesce(g.filed_on, $3::date)
                 AND searchable(a.programme) = searchable(g.programme)) AS coverable,
       CASE WHEN own.id IS NOT NULL THEN jsonb_build_object(
         'authorisedOn', own.authorised_on, 'programme', own.programme, 'coversUntil', own.covers_until,
         'sameProgramme', coalesce(searchable(own.programme) = searchable(g.programme), false),
         'lists', EXISTS (SELECT FROM listed_application l
                          WHERE l.authorisation_id = own.id AND l.incoming_grant_id = g.id)) END AS authorisation
FROM incoming_grant g
LEFT JOIN funding_authorisation own ON own.id = coalesce($2::bigint, g.authorisation_id) AND own.department_id = g.department_id
WHERE g.id = $1::bigint
