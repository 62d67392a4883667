-- The sitting is the one that the report is on, or the one on which it is being placed.
SELECT r.body, r.state,
       (SELECT jsonb_build_object('body', s.body, 'heldOn', s.held_on, 'state', s.state)
        FROM sitting s WHERE s.id = coalesce($2::bigint, r.sitting_id)) AS sitting
FROM report r
WHERE r.id = $1::bigint
