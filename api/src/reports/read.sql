SELECT r.id, r.version, r.number,
       jsonb_build_object('id', department.id, 'name', department.name) AS department,
       jsonb_build_object('id', officer.id, 'name', officer.display_name) AS officer,
       r.title, r.body, r.rapporteur, r.statement, r.state, r.state_since AS "stateSince",
       r.agenda_rank AS "agendaRank", r.demonstration,
       (SELECT n.number FROM act_number n WHERE n.report_id = r.id AND n.state = 'reserved') AS "reservedNumber",
       CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'body', s.body, 'heldOn', s.held_on, 'state', s.state) END AS sitting,
       CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
         'id', d.id, 'number', d.number, 'adoptedOn', d.adopted_on, 'enforceableOn', d.enforceable_on) END AS deliberation
FROM report r
JOIN department ON department.id = r.department_id
JOIN app_user officer ON officer.id = r.officer_id
LEFT JOIN sitting s ON s.id = r.sitting_id
LEFT JOIN deliberation d ON d.report_id = r.id
WHERE r.id = $1::bigint
