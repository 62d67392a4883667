-- The memberships that a report decides.
SELECT i.rank, m.id, coalesce(b.usual_name, b.legal_name) AS name, m.object AS label, m.dues_year AS "year",
       b.id AS "beneficiaryId", b.legal_name AS "beneficiaryName", m.amount_cents AS "amountCents",
       m.state, visa.display_name AS "visaBy", m.visa_on AS "visaOn",
       m.full_tariff_cents AS "fullTariffCents", m.discount_bp AS "discountBp", m.discount_reason AS "discountReason"
FROM report_item i
JOIN membership m ON m.id = i.membership_id
JOIN beneficiary b ON b.id = m.beneficiary_id
LEFT JOIN app_user visa ON visa.id = m.visa_by
WHERE i.report_id = $1::bigint
ORDER BY i.rank
