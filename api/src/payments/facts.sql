-- What certifying an instalment ($1) and liquidating its payment depend on.
SELECT i.id AS "instalmentId", i.award_id AS "awardId", award.department_id AS "departmentId", award.demonstration,
       award.state AS "awardState", i.condition, i.amount_cents AS "instalmentCents",
       award.amount_cents - award.certified_cents - award.cancelled_cents AS "balanceCents", payment.amount_cents AS "paymentCents",
       payment.id IS NOT NULL AS "alreadyCertified", payment.certified_by AS "certifiedBy",
       deliberation.adopted_on AS "adoptedOn",
       CASE WHEN deliberation.id IS NOT NULL THEN jsonb_build_object(
         'receivedOn', deliberation.received_on, 'publishedOn', deliberation.published_on,
         'notifiedOn', deliberation.notified_on, 'enforceableOn', deliberation.enforceable_on) END AS act,
       convention.state AS "conventionState", convention.authority_signed_on AS "conventionSignedOn",
       (SELECT count(*) FROM award_part part WHERE part.award_id = award.id AND part.earmarked) AS "earmarkedParts",
       (SELECT coalesce(jsonb_agg(part.label ORDER BY part.rank), '[]') FROM award_part part
        WHERE part.award_id = award.id AND part.earmarked AND NOT EXISTS (
          SELECT FROM financial_report report WHERE report.award_part_id = part.id AND report.state = 'accepted')) AS "unaccountedParts",
       beneficiary.kind AS "beneficiaryKind", beneficiary.siret, beneficiary.stop_reason AS "stopReason",
       (SELECT jsonb_build_object('id', account.id, 'providedBy', account.provided_by,
                                  'confirmedBy', account.decided_by, 'usableFrom', account.usable_from)
        FROM bank_account account WHERE account.beneficiary_id = beneficiary.id AND account.state = 'confirmed') AS account,
       bearing."fiscalYears", bearing."bearableCents"
FROM instalment i
JOIN award ON award.id = i.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
LEFT JOIN payment ON payment.instalment_id = i.id
LEFT JOIN convention ON convention.award_id = award.id
LEFT JOIN report_item item ON item.award_id = award.id
LEFT JOIN deliberation ON deliberation.report_id = item.report_id
CROSS JOIN LATERAL (
  SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('budget', budget.name, 'year', fiscal_year.year, 'state', fiscal_year.state)), '[]') AS "fiscalYears",
         coalesce(sum(line.left_cents - line.awaited_cents), 0)::bigint AS "bearableCents"
  FROM imputation_line_left line
  JOIN credit_line ON credit_line.id = line.credit_line_id
  JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
  JOIN fiscal_year ON fiscal_year.id = envelope.fiscal_year_id
  JOIN budget ON budget.id = fiscal_year.budget_id
  WHERE line.award_id = award.id AND line.left_cents > line.awaited_cents) bearing
WHERE i.id = $1::bigint
