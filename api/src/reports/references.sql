-- What a report ($1) stands on: opinions, and acts under their printed numbers, each with the other spellings known for it
-- and the deliberation itself when the reader's department ($2, NULL for all) may open it.
SELECT coalesce((
         SELECT jsonb_agg(jsonb_build_object('body', o.body, 'givenOn', o.given_on, 'direction', o.direction) ORDER BY o.rank)
         FROM report_opinion o WHERE o.report_id = $1::bigint), '[]') AS opinions,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object(
                  'body', c.body, 'actOn', c.act_on, 'number', c.number, 'citedFor', c.cited_for,
                  'spellings', (SELECT coalesce(jsonb_agg(known.number ORDER BY known.number), '[]') FROM (
                      SELECT number FROM report_cited_act WHERE act_key = c.act_key
                      UNION SELECT number FROM deliberation WHERE act_key = c.act_key) AS known
                    WHERE known.number <> c.number),
                  'deliberation', (SELECT jsonb_build_object('id', d.id, 'number', d.number)
                    FROM deliberation d JOIN report r ON r.id = d.report_id
                    WHERE d.act_key = c.act_key AND ($2::bigint IS NULL OR r.department_id = $2::bigint)
                    ORDER BY d.id LIMIT 1)) ORDER BY c.rank)
         FROM report_cited_act c WHERE c.report_id = $1::bigint), '[]') AS "citedActs"
