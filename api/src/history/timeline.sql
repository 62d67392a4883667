-- What happened to a file, newest first: one event an operation, with every document that it touched.
-- $1 the subject that the reader looks at, $2 its identifier, $3 the subjects that the reader may read. Rows of detail (parts, lines, members) stay in history_entry.
WITH root_award AS (
  SELECT id FROM award WHERE $1::text = 'award' AND id = $2::bigint
), parts AS (
  SELECT p.id, p.grant_request_id FROM award_part p JOIN root_award a ON a.id = p.award_id
), authorisations AS (
  SELECT $2::bigint AS id WHERE $1::text = 'funding_authorisation'
  UNION SELECT authorisation_id FROM incoming_grant WHERE $1::text = 'incoming_grant' AND id = $2::bigint
  UNION SELECT authorisation_id FROM listed_application WHERE $1::text = 'incoming_grant' AND incoming_grant_id = $2::bigint
), reports AS (
  SELECT i.report_id AS id FROM report_item i JOIN root_award a ON a.id = i.award_id
  UNION SELECT i.report_id FROM report_item i JOIN authorisations a ON a.id = i.authorisation_id
  UNION SELECT i.report_id FROM report_item i WHERE $1::text = 'membership' AND i.membership_id = $2::bigint
  UNION SELECT $2::bigint WHERE $1::text = 'report'
), payments AS (
  SELECT p.id FROM payment p JOIN root_award a ON a.id = p.award_id
  UNION SELECT $2::bigint WHERE $1::text = 'payment'
), related (subject, id) AS (
  SELECT $1::text, $2::bigint
  UNION SELECT 'grant_request', grant_request_id FROM parts
  UNION SELECT 'funding_authorisation', id FROM authorisations
  UNION SELECT 'report', id FROM reports
  UNION SELECT 'deliberation', d.id FROM deliberation d JOIN reports r ON r.id = d.report_id
  UNION SELECT 'convention', c.id FROM convention c JOIN root_award a ON a.id = c.award_id
  UNION SELECT 'financial_report', f.id FROM financial_report f JOIN parts p ON p.id = f.award_part_id
  UNION SELECT 'payment', id FROM payments
  UNION SELECT 'year_end_decision', d.id FROM year_end_decision d JOIN imputation_line l ON l.id = d.imputation_line_id
    JOIN root_award a ON a.id = l.award_id
  UNION SELECT 'year_end_decision', d.id FROM year_end_decision d WHERE $1::text = 'membership' AND d.membership_id = $2::bigint
  UNION SELECT 'mandat', m.id FROM mandat m JOIN payments p ON p.id = m.payment_id
  UNION SELECT 'line_override', o.id FROM line_override o JOIN movement m ON m.key = o.movement_key
    WHERE (m.origin_kind, m.origin_id) = ($1::text, $2::bigint)
  UNION SELECT 'bank_account', b.id FROM bank_account b WHERE $1::text = 'beneficiary' AND b.beneficiary_id = $2::bigint
  UNION SELECT 'beneficiary_contact', c.id FROM beneficiary_contact c WHERE $1::text = 'beneficiary' AND c.beneficiary_id = $2::bigint
), frozen AS (
  SELECT d.id, d.subject, d.subject_id FROM signed_document d JOIN related r ON r.subject = d.subject AND r.id = d.subject_id
  WHERE d.subject = ANY ($3::text[])
), papers AS (
  SELECT 'attachment' AS subject, p.id, p.file_name FROM attachment p JOIN related r ON r.subject = p.subject AND r.id = p.subject_id
  WHERE p.subject = ANY ($3::text[])
), event AS (
  -- A dated fact happened on its own day, whenever it was recorded: « reçu le 14/10 », typed on the 15th.
  SELECT h.*, r.name, (
    SELECT max(h.after ->> field)::date FROM jsonb_object_keys(h.after) AS field
    WHERE h.operation = 'UPDATE' AND field LIKE '%\_on' AND field <> 'enforceable_on' AND h.before -> field IS DISTINCT FROM h.after -> field
  ) AS fact_on
  FROM history_entry h JOIN (
    SELECT subject, id, NULL AS name FROM related WHERE subject = ANY ($3::text[])
    UNION ALL SELECT subject, id, file_name FROM papers
    UNION ALL SELECT 'signed_document', id, NULL FROM frozen) r ON r.subject = h.subject AND r.id = h.subject_id
  WHERE h.action IS NOT NULL AND h.operation <> 'DELETE'
)
SELECT max(h.id) AS id, h.request_id AS "requestId", max(h.recorded_at) AS "recordedAt",
       coalesce(max(h.fact_on), h.business_date) AS "businessDate", h.actor_name AS "actorName", max(h.reason) AS reason,
       jsonb_agg(jsonb_build_object(
         'subject', h.subject, 'subjectId', h.subject_id, 'action', h.action, 'name', h.name,
         'changes', (
           SELECT coalesce(jsonb_agg(jsonb_build_object('field', field, 'before', h.before -> field, 'after', h.after -> field) ORDER BY field), '[]')
           FROM jsonb_object_keys(h.after) AS field
           WHERE h.operation = 'UPDATE' AND h.before -> field IS DISTINCT FROM h.after -> field
             AND field NOT IN ('version', 'state_since', 'search_text', 'name_key', 'usual_name_key', 'acronym_key'))
       ) ORDER BY h.id) AS entries
FROM event h
GROUP BY h.request_id, h.business_date, h.actor_name
ORDER BY "businessDate" DESC, max(h.id) DESC
LIMIT 200
