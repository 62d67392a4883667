-- Where one award stands, or one request that has no award yet: $1 the award or NULL, $2 the request or NULL.
WITH requests AS (
  SELECT r.* FROM grant_request r
  WHERE r.id = $2::bigint OR r.id IN (SELECT p.grant_request_id FROM award_part p WHERE p.award_id = $1::bigint)
), asked AS (
  SELECT count(*) AS count, sum(requested_cents)::bigint AS cents, count(*) FILTER (WHERE requested_cents IS NULL) AS unknown,
         min(state) AS state, max(state_since) AS since, max(received_on) AS received_on, min(id) AS id, max(department_id) AS department_id
  FROM requests
), instalments AS (
  SELECT count(*) AS count, count(*) FILTER (WHERE p.id IS NOT NULL) AS certified
  FROM instalment i LEFT JOIN payment p ON p.instalment_id = i.id WHERE i.award_id = $1::bigint
), mandats AS (
  SELECT m.state, m.state_since, m.paid_on, b.state AS bordereau_state
  FROM current_mandat m JOIN payment p ON p.id = m.payment_id LEFT JOIN bordereau b ON b.id = m.bordereau_id
  WHERE p.award_id = $1::bigint
), reports_due AS (
  SELECT count(*) AS parts, count(f.id) AS received, count(*) FILTER (WHERE f.state = 'accepted') AS accepted,
         max(f.state_since) FILTER (WHERE f.state = 'accepted') AS accepted_on, max(f.received_on) AS received_on
  FROM award_part p LEFT JOIN financial_report f ON f.award_part_id = p.id
  WHERE p.award_id = $1::bigint AND p.earmarked
)
SELECT asked.count AS "requestCount", asked.cents AS "requestedCents", asked.unknown AS "requestedUnknown",
       asked.state AS "requestState", asked.since AS "requestSince", asked.received_on AS "receivedOn", asked.id AS "requestId",
       asked.department_id AS "departmentId", department.name AS "departmentName", beneficiary.legal_name AS "beneficiaryName",
       a.id AS "awardId", a.state AS "awardState", a.state_since AS "awardSince", a.amount_cents AS "awardCents", a.paid_cents AS "paidCents",
       a.visa_on AS "visaOn",
       report.id AS "reportId", report.number AS "reportNumber", report.state AS "reportState", report.state_since AS "reportSince",
       sitting.held_on AS "sittingOn",
       d.id AS "deliberationId", d.number AS "deliberationNumber", d.adopted_on AS "adoptedOn", d.transmitted_on AS "transmittedOn",
       d.received_on AS "legalityReceivedOn", coalesce(d.published_on, d.notified_on) AS "publishedOn", d.enforceable_on AS "enforceableOn",
       c.id AS "conventionId", c.state AS "conventionState", c.state_since AS "conventionSince", c.notified_on AS "conventionNotifiedOn",
       instalments.count AS "instalmentCount", instalments.certified AS "certifiedCount",
       -- An instalment counts for one until its mandats are issued, one a budget.
       (SELECT count(*) FROM instalment i WHERE i.award_id = $1::bigint AND NOT EXISTS (
          SELECT FROM mandat m JOIN payment p ON p.id = m.payment_id WHERE p.instalment_id = i.id))
         + (SELECT count(*) FROM mandats) AS "payableCount",
       (SELECT count(*) FROM mandats WHERE state = 'paid') AS "paidCount",
       (SELECT max(paid_on) FROM mandats) AS "lastPaidOn",
       (SELECT jsonb_build_object('state', state, 'since', state_since, 'bordereau', bordereau_state) FROM mandats
        WHERE state <> 'paid' ORDER BY state NOT IN ('rejected', 'cancelled'), state_since LIMIT 1) AS "openMandat",
       (SELECT jsonb_build_object('state', state, 'since', state_since) FROM payment
        WHERE award_id = $1::bigint AND state = 'certified' ORDER BY id LIMIT 1) AS "openPayment",
       reports_due.parts AS "earmarkedParts", reports_due.received AS "financialReportsReceived", reports_due.accepted AS "financialReportsAccepted",
       reports_due.received_on AS "financialReportReceivedOn", reports_due.accepted_on AS "justifiedOn",
       financial_report_due_on(a.fiscal_year) AS "justificationDueOn"
FROM asked
LEFT JOIN department ON department.id = asked.department_id
LEFT JOIN award a ON a.id = $1::bigint
LEFT JOIN beneficiary ON beneficiary.id = coalesce(a.beneficiary_id, (SELECT beneficiary_id FROM requests LIMIT 1))
LEFT JOIN report_item item ON item.award_id = a.id
LEFT JOIN refusal_on_report refusal ON refusal.grant_request_id = $2::bigint
LEFT JOIN report ON report.id = coalesce(item.report_id, refusal.report_id)
LEFT JOIN sitting ON sitting.id = report.sitting_id
LEFT JOIN deliberation d ON d.report_id = report.id
LEFT JOIN convention c ON c.award_id = a.id
CROSS JOIN instalments CROSS JOIN reports_due
