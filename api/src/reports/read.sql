SELECT r.id, r.version, r.number, 
       jsonb_build_object('id', department.id, 'name', department.name) AS department,
       jsonb_build_object('id', officer.id, 'name', officer.display_name) AS officer,
       r.title, r.body, r.rapporteur, r.statement, r.state, r.state_since AS "stateSince",
       r.agenda_rank AS "agendaRank", r.demonstration,
       CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'body', s.body, 'heldOn', s.held_on, 'state', s.state) END AS sitting,
       CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
         'id', d.id, 'number', d.number, 'adoptedOn', d.adopted_on, 'enforceableOn', d.enforceable_on) END AS deliberation,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object(
                  'id', a.id, 'object', a.object, 'fiscalYear', a.fiscal_year,
                  'beneficiaryId', b.id, 'beneficiaryName', b.legal_name, 'amountCents', a.amount_cents,
                  'state', a.state, 'visaBy', visa.display_name, 'visaOn', a.visa_on,
                  'conventionId', c.id, 'conventionState', c.state) ORDER BY i.rank)
         FROM report_item i
         JOIN award a ON a.id = i.award_id
         JOIN beneficiary b ON b.id = a.beneficiary_id
         LEFT JOIN convention c ON c.award_id = a.id
         LEFT JOIN app_user visa ON visa.id = a.visa_by
         WHERE i.report_id = r.id), '[]') AS awards
FROM report r
JOIN department ON department.id = r.department_id
JOIN app_user officer ON officer.id = r.officer_id
LEFT JOIN sitting s ON s.id = r.sitting_id
LEFT JOIN deliberation d ON d.report_id = r.id
WHERE r.id = $1::bigint
