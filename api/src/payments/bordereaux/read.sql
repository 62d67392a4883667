SELECT bordereau.id, bordereau.version, bordereau.state, bordereau.state_since AS "stateSince", bordereau.number,
       fiscal_year.id AS "fiscalYearId", budget.name AS budget, fiscal_year.year, bordereau.demonstration,
       preparer.display_name AS "preparedBy", signer.display_name AS "signedBy", delegation.act AS "signedUnder",
       bordereau.signed_on AS "signedOn", bordereau.sent_on AS "sentOn", gathered.mandats, gathered."totalCents"
FROM bordereau
JOIN fiscal_year ON fiscal_year.id = bordereau.fiscal_year_id
JOIN budget ON budget.id = fiscal_year.budget_id
JOIN app_user preparer ON preparer.id = bordereau.prepared_by
LEFT JOIN app_user signer ON signer.id = bordereau.signed_by
LEFT JOIN signature_delegation delegation ON delegation.id = bordereau.signature_delegation_id
CROSS JOIN LATERAL (
  SELECT coalesce(sum(mandat.amount_cents) FILTER (WHERE mandat.state <> 'cancelled'), 0)::bigint AS "totalCents",
         jsonb_agg(jsonb_build_object('id', mandat.id, 'number', mandat.number, 'state', mandat.state,
           'paymentId', payment.id, 'awardId', award.id, 'awardObject', award.object,
           'beneficiaryName', beneficiary.legal_name, 'amountCents', mandat.amount_cents, 'endReason', mandat.end_reason) ORDER BY mandat.number) AS mandats
  FROM mandat
  JOIN payment ON payment.id = mandat.payment_id
  JOIN award ON award.id = payment.award_id
  JOIN beneficiary ON beneficiary.id = award.beneficiary_id
  WHERE mandat.bordereau_id = bordereau.id) gathered
WHERE bordereau.id = $1::bigint
