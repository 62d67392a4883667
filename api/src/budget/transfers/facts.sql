-- What decides the life of a transfer ($1): when the conseil sat since, the sitting that is named ($2), and what putting it right
-- takes back from each envelope.
SELECT t.decided_on AS "decidedOn",
       (SELECT min(s.held_on) FROM sitting s WHERE s.body = 'conseil' AND s.state = 'held' AND s.held_on >= t.decided_on) AS "nextHeldOn",
       (SELECT jsonb_build_object('body', s.body, 'state', s.state, 'heldOn', s.held_on) FROM sitting s WHERE s.id = $2::bigint) AS sitting,
       (SELECT jsonb_agg(jsonb_build_object('creditLineId', m.credit_line_id, 'movementId', m.id, 'label', m.origin_label,
                                            'openedCents', m.opened_cents) ORDER BY m.id)
        FROM movement m WHERE m.kind = 'transfer' AND m.origin_kind = 'transfer' AND m.origin_id = t.id) AS legs
FROM transfer t WHERE t.id = $1::bigint
