SELECT payment.instalment_id AS "instalmentId", mandat.state IN ('rejected', 'cancelled') AS ended,
       (SELECT next.id FROM mandat next WHERE next.replaces_id = mandat.id) AS "replacedBy",
       mandat.ordered_by AS "orderedBy", mandat.signed_by AS "signedBy", mandat.taken_in_charge_on AS "takenInChargeOn",
       bordereau.sent_on AS "sentOn", beneficiary.stop_reason AS "stopReason", bank_account.state = 'confirmed' AS "accountConfirmed",
       jsonb_build_array(jsonb_build_object('budget', budget.name, 'year', fiscal_year.year, 'state', fiscal_year.state)) AS "fiscalYears"
FROM mandat
JOIN payment ON payment.id = mandat.payment_id
JOIN award ON award.id = payment.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
JOIN bank_account ON bank_account.id = mandat.bank_account_id
JOIN fiscal_year ON fiscal_year.id = mandat.fiscal_year_id
JOIN budget ON budget.id = fiscal_year.budget_id
LEFT JOIN bordereau ON bordereau.id = mandat.bordereau_id
WHERE mandat.id = $1::bigint
