-- The mandats wanted in a bordereau ($1).
SELECT mandat.id, mandat.number, mandat.state, mandat.fiscal_year_id AS "fiscalYearId", mandat.demonstration,
       bordereau.number AS bordereau, beneficiary.legal_name AS beneficiary
FROM mandat
JOIN payment ON payment.id = mandat.payment_id
JOIN award ON award.id = payment.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
LEFT JOIN bordereau ON bordereau.id = mandat.bordereau_id
WHERE mandat.id = ANY ($1::bigint[])
ORDER BY mandat.id
