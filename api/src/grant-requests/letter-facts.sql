-- What a letter about a request says: $1 the request.
SELECT d.name AS department, o.display_name AS officer, b.legal_name AS beneficiary,
       CASE WHEN b.kind <> 'natural_person' THEN nullif(concat_ws(', ', b.representative_name, b.representative_capacity), '') END AS representative,
       nullif(concat_ws(' ', b.address, b.postal_code, b.city), '') AS address,
       r.number AS request, r.title, r.fiscal_year AS "fiscalYear", r.received_on AS "receivedOn", r.requested_cents AS "requestedCents",
       (SELECT l.due_on FROM request_letter l WHERE l.grant_request_id = r.id AND l.kind = 'completion' ORDER BY l.id DESC LIMIT 1) AS "dueOn",
       (SELECT jsonb_build_object('body', s.body, 'heldOn', s.held_on)
        FROM report JOIN sitting s ON s.id = report.sitting_id
        WHERE report.id = coalesce(
          (SELECT refusal.report_id FROM refusal_on_report refusal WHERE refusal.grant_request_id = r.id),
          (SELECT item.report_id FROM award_part part JOIN report_item item ON item.award_id = part.award_id
           WHERE part.grant_request_id = r.id))) AS decision
FROM grant_request r
JOIN department d ON d.id = r.department_id
JOIN app_user o ON o.id = r.officer_id
JOIN beneficiary b ON b.id = r.beneficiary_id
WHERE r.id = $1::bigint
