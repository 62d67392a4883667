SELECT (SELECT r.number FROM report_item i JOIN report r ON r.id = i.report_id WHERE i.membership_id = m.id) AS "reportNumber",
       jsonb_build_object('amountCents', m.amount_cents, 'fullTariffCents', m.full_tariff_cents,
                          'discountBp', m.discount_bp, 'discountReason', m.discount_reason) AS tariff,
       m.credit_line_id AS "creditLineId", m.fee_call_received_on AS "feeCallReceivedOn",
       m.number || ' · ' || coalesce(b.usual_name, b.legal_name) AS label
FROM membership m
JOIN beneficiary b ON b.id = m.beneficiary_id
WHERE m.id = $1::bigint
