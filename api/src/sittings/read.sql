SELECT s.id, s.version, s.body, s.held_on AS "heldOn", s.chair, s.secretary,
       s.printed_present_count AS "printedPresentCount", s.state, s.state_since AS "stateSince",
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', m.name, 'attendance', m.attendance,
                                                     'representedBy', m.represented_by) ORDER BY m.rank)
                 FROM sitting_member m WHERE m.sitting_id = s.id), '[]') AS members,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
                   'id', r.id, 'agendaRank', r.agenda_rank, 'number', r.number, 'title', r.title, 'state', r.state,
                   'reservedNumber', n.number, 'deliberationId', d.id, 'deliberationNumber', d.number) ORDER BY r.agenda_rank)
                 FROM report r LEFT JOIN deliberation d ON d.report_id = r.id
                 LEFT JOIN act_number n ON n.report_id = r.id AND n.state = 'reserved'
                 WHERE r.sitting_id = s.id), '[]') AS agenda
FROM sitting s
WHERE s.id = $1::bigint
