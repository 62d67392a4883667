SELECT d.id, d.version, d.number, d.adopted_on AS "adoptedOn", d.vote_wording AS "voteWording",
       jsonb_build_object('id', department.id, 'name', department.name) AS department,
       d.certifier_name AS "certifierName", d.certifier_capacity AS "certifierCapacity",
       d.signed_on AS "signedOn", d.transmitted_on AS "transmittedOn", d.received_on AS "receivedOn",
       d.published_on AS "publishedOn", d.notified_on AS "notifiedOn", d.enforceable_on AS "enforceableOn",
       coalesce(d.enforceable_on <= $2::date, false) AS enforceable,
       d.received_on - d.adopted_on AS "receptionDelayDays",
       (SELECT jsonb_build_object(
                 'id', s.id, 'body', s.body, 'heldOn', s.held_on, 'chair', s.chair,
                 'presentCount', count(m.id) FILTER (WHERE m.attendance = 'present'),
                 'representedCount', count(m.id) FILTER (WHERE m.attendance = 'represented'),
                 'excusedCount', count(m.id) FILTER (WHERE m.attendance = 'excused'),
                 'printedPresentCount', s.printed_present_count)
        FROM sitting s LEFT JOIN sitting_member m ON m.sitting_id = s.id
        WHERE s.id = d.sitting_id GROUP BY s.id) AS sitting,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('name', m.name, 'attendance', m.attendance, 'representedBy', m.represented_by)), '[]')
        FROM sitting_member m WHERE m.sitting_id = d.sitting_id) AS members,
       jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title) AS report,
       d.demonstration
FROM deliberation d
JOIN report r ON r.id = d.report_id
JOIN department ON department.id = r.department_id
WHERE d.id = $1::bigint
