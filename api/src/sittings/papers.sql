-- What the papers of a sitting ($1) say: who sits, and each report of its agenda with whom it helps and for how much.
SELECT s.body, s.held_on AS "heldOn", s.chair, s.secretary, s.printed_present_count AS "printedPresentCount", s.state,
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', m.name, 'attendance', m.attendance,
                                                     'representedBy', m.represented_by) ORDER BY m.rank)
                 FROM sitting_member m WHERE m.sitting_id = s.id), '[]') AS members,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
                   'rank', r.agenda_rank, 'number', r.number, 'title', r.title, 'state', r.state, 'rapporteur', r.rapporteur,
                   'department', department.name, 'beneficiaries', decided.beneficiaries, 'amountCents', decided.amount_cents,
                   'deliberation', d.number, 'voteWording', d.vote_wording) ORDER BY r.agenda_rank)
                 FROM report r
                 JOIN department ON department.id = r.department_id
                 LEFT JOIN deliberation d ON d.report_id = r.id
                 CROSS JOIN LATERAL (
                   SELECT sum(coalesce(a.amount_cents, m.amount_cents)) AS amount_cents,
                          coalesce(jsonb_agg(b.legal_name ORDER BY i.rank) FILTER (WHERE b.id IS NOT NULL), '[]') AS beneficiaries
                   FROM report_item i
                   LEFT JOIN award a ON a.id = i.award_id
                   LEFT JOIN membership m ON m.id = i.membership_id
                   LEFT JOIN grant_request q ON q.id = i.grant_request_id
                   LEFT JOIN beneficiary b ON b.id = coalesce(a.beneficiary_id, m.beneficiary_id, q.beneficiary_id)
                   WHERE i.report_id = r.id) AS decided
                 WHERE r.sitting_id = s.id), '[]') AS agenda
FROM sitting s
WHERE s.id = $1::bigint
