SELECT jsonb_build_object(
         'beneficiaryId', r.beneficiary_id, 'kind', r.kind, 'form', r.form, 'fiscalYear', r.fiscal_year, 'receivedOn', r.received_on,
         'title', r.title, 'purpose', r.purpose, 'periodStart', r.period_start, 'periodEnd', r.period_end,
         'requestedCents', r.requested_cents, 'budgetBase', r.budget_base, 'budgetCents', r.budget_cents) AS fields,
       r.requested_cents AS "requestedCents",
       jsonb_build_object('kind', b.kind, 'siret', b.siret, 'rna', b.rna,
         'republicanCommitmentOn', b.republican_commitment_on,
         'republicanCommitmentExempt', b.republican_commitment_exemption IS NOT NULL) AS beneficiary,
       coalesce(parameter_on('republican_commitment_required', r.received_on), 0) = 1 AS "republicanCommitmentRequired",
       EXISTS (SELECT FROM award_part part JOIN award ON award.id = part.award_id
               WHERE part.grant_request_id = r.id AND award.state <> 'dismissed') AS "inAward"
FROM grant_request r
JOIN beneficiary b ON b.id = r.beneficiary_id
WHERE r.id = $1::bigint
