SELECT r.id, r.version, r.state, r.state_since AS "stateSince", r.department_id AS "departmentId",
       r.award_part_id AS "awardPartId", part.label AS "partLabel", part.amount_cents AS "partCents",
       award.id AS "awardId", award.object AS "awardObject", award.fiscal_year AS "fiscalYear",
       beneficiary.id AS "beneficiaryId", beneficiary.legal_name AS "beneficiaryName",
       financial_report_due_on(award.fiscal_year) AS "dueOn",
       r.received_on AS "receivedOn", r.spent_cents AS "spentCents",
       decider.display_name AS "decidedBy", r.return_reason AS "returnReason"
FROM financial_report r
JOIN award_part part ON part.id = r.award_part_id
JOIN award ON award.id = part.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
LEFT JOIN app_user decider ON decider.id = r.decided_by
WHERE r.id = $1::bigint
