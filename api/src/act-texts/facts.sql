-- What the act of a report ($1) says of itself: the report, the sitting that it is on, the deliberation that it became,
-- and the passages of its text that are kept.
SELECT r.department_id AS "departmentId", coalesce(t.passages, '[]') AS passages, CASE WHEN d.id IS NOT NULL THEN t.printed END AS voted,
       jsonb_build_object(
         'number', r.number, 'title', r.title, 'body', r.body, 'rapporteur', r.rapporteur, 'statement', r.statement,
         'opinions', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'body', o.body, 'givenOn', o.given_on, 'direction', o.direction) ORDER BY o.rank), '[]')
                      FROM report_opinion o WHERE o.report_id = r.id),
         'citedActs', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                         'body', c.body, 'actOn', c.act_on, 'number', c.number, 'citedFor', c.cited_for) ORDER BY c.rank), '[]')
                       FROM report_cited_act c WHERE c.report_id = r.id)) AS report,
       CASE WHEN s.id IS NOT NULL THEN jsonb_build_object(
         'heldOn', s.held_on, 'chair', s.chair, 'secretary', s.secretary, 'printedPresentCount', s.printed_present_count,
         'present', (SELECT coalesce(jsonb_agg(m.name ORDER BY m.rank), '[]')
                     FROM sitting_member m WHERE m.sitting_id = s.id AND m.attendance = 'present'),
         'represented', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', m.name, 'by', m.represented_by) ORDER BY m.rank), '[]')
                         FROM sitting_member m WHERE m.sitting_id = s.id AND m.attendance = 'represented'),
         'excused', (SELECT coalesce(jsonb_agg(m.name ORDER BY m.rank), '[]')
                     FROM sitting_member m WHERE m.sitting_id = s.id AND m.attendance = 'excused')) END AS sitting,
       CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
         'number', d.number, 'voteWording', d.vote_wording, 'certifierName', d.certifier_name,
         'certifierCapacity', d.certifier_capacity, 'signedOn', d.signed_on, 'receivedOn', d.received_on,
         'publishedOn', d.published_on) END AS deliberation
FROM report r
LEFT JOIN act_text t ON t.report_id = r.id AND t.text_version = r.text_version
LEFT JOIN sitting s ON s.id = r.sitting_id
LEFT JOIN deliberation d ON d.report_id = r.id
WHERE r.id = $1::bigint
