-- What others than $1 did since $2, on subjects $3 that the reader may read, in one department ($4) or in all: one line an operation, newest first.
-- Only the latest entries are looked at: this is a glance, the history of each file has it all.
WITH latest AS (
  SELECT * FROM history_entry
  WHERE subject = ANY ($3::text[]) AND action IS NOT NULL AND operation <> 'DELETE' AND actor_id IS DISTINCT FROM $1::bigint
    AND ($2::timestamptz IS NULL OR recorded_at > $2::timestamptz)
  ORDER BY id DESC LIMIT 400
), operation AS (
  SELECT DISTINCT ON (request_id) * FROM latest ORDER BY request_id, id
)
SELECT o.id, o.recorded_at AS "recordedAt", o.actor_name AS "actorName", o.action, o.subject, file.name,
       jsonb_build_object('resource', file.resource, 'id', file.id) AS link
FROM operation o
JOIN LATERAL (
  SELECT 'grant-requests' AS resource, r.id, b.legal_name AS name, r.department_id
  FROM grant_request r JOIN beneficiary b ON b.id = r.beneficiary_id WHERE o.subject = 'grant_request' AND r.id = o.subject_id
  UNION ALL
  SELECT 'awards', a.id, b.legal_name, a.department_id
  FROM award a JOIN beneficiary b ON b.id = a.beneficiary_id WHERE o.subject = 'award' AND a.id = o.subject_id
  UNION ALL
  SELECT 'conventions', c.id, b.legal_name, c.department_id
  FROM convention c JOIN award a ON a.id = c.award_id JOIN beneficiary b ON b.id = a.beneficiary_id
  WHERE o.subject = 'convention' AND c.id = o.subject_id
  UNION ALL
  SELECT 'reports', r.id, r.number, r.department_id FROM report r WHERE o.subject = 'report' AND r.id = o.subject_id
  UNION ALL
  SELECT 'deliberations', d.id, d.number, r.department_id
  FROM deliberation d JOIN report r ON r.id = d.report_id WHERE o.subject = 'deliberation' AND d.id = o.subject_id
  UNION ALL
  SELECT 'financial-reports', f.id, b.legal_name, f.department_id
  FROM financial_report f JOIN award_part p ON p.id = f.award_part_id JOIN award a ON a.id = p.award_id JOIN beneficiary b ON b.id = a.beneficiary_id
  WHERE o.subject = 'financial_report' AND f.id = o.subject_id
  UNION ALL
  SELECT 'payments', p.id, b.legal_name, p.department_id
  FROM payment p JOIN award a ON a.id = p.award_id JOIN beneficiary b ON b.id = a.beneficiary_id WHERE o.subject = 'payment' AND p.id = o.subject_id
  UNION ALL
  SELECT 'mandats', m.id, b.legal_name, m.department_id
  FROM mandat m JOIN payment p ON p.id = m.payment_id JOIN award a ON a.id = p.award_id JOIN beneficiary b ON b.id = a.beneficiary_id
  WHERE o.subject = 'mandat' AND m.id = o.subject_id
  UNION ALL
  SELECT 'memberships', m.id, b.legal_name, m.department_id
  FROM membership m JOIN beneficiary b ON b.id = m.beneficiary_id WHERE o.subject = 'membership' AND m.id = o.subject_id
  UNION ALL
  SELECT 'incoming-grants', g.id, g.title, g.department_id FROM incoming_grant g WHERE o.subject = 'incoming_grant' AND g.id = o.subject_id
  UNION ALL
  SELECT 'users', u.id, u.display_name, NULL FROM app_user u WHERE o.subject = 'app_user' AND u.id = o.subject_id
  UNION ALL
  SELECT 'fiscal-years', y.id, y.year || ' · ' || b.name, NULL
  FROM fiscal_year y JOIN budget b ON b.id = y.budget_id WHERE o.subject = 'fiscal_year' AND y.id = o.subject_id
) AS file ON $4::bigint IS NULL OR file.department_id IS NULL OR file.department_id = $4::bigint
ORDER BY o.id DESC
LIMIT 6
