SELECT jsonb_build_object(
         'beneficiaryId', r.beneficiary_id, 'kind', r.kind, 'form', r.form, 'fiscalYear', r.fiscal_year, 'receivedOn', r.received_on,
         'title', r.title, 'purpose', r.purpose, 'periodStart', r.period_start, 'periodEnd', r.period_end,
         'requestedCents', r.requested_cents, 'requestedUnknown', r.requested_unknown, 'budgetBase', r.budget_base, 'budgetCents', coalesce(r.budget_cents, sums.charges_cents),
         'budgetLines', sums.grant_request_id IS NOT NULL, 'renewalOfId', r.renewal_of_id, 'formerSupport', r.former_support,
         'formerSupportYear', r.former_support_year, 'formerSupportCents', r.former_support_cents, 'papers', true) AS fields,
       r.requested_cents AS "requestedCents", r.requested_unknown AS "requestedUnknown",
       CASE WHEN sums.grant_request_id IS NOT NULL THEN jsonb_build_object(
         'chargesCents', sums.charges_cents, 'productsCents', sums.products_cents, 'inKindChargesCents', sums.in_kind_charges_cents,
         'inKindProductsCents', sums.in_kind_products_cents, 'oursCents', sums.ours_cents) END AS budget,
       coalesce((SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'label', p.label, 'mandatory', p.mandatory, 'state', p.state,
           'validUntil', p.valid_until, 'reason', p.reason) ORDER BY p.rank)
        FROM request_paper_status p WHERE p.grant_request_id = r.id), '[]') AS papers,
       (SELECT l.due_on FROM request_letter l WHERE l.grant_request_id = r.id AND l.kind = 'completion'
        ORDER BY l.id DESC LIMIT 1) AS "completionDueOn",
       r.refusal_reasons AS "refusalReasons",
       jsonb_build_object('kind', b.kind, 'siret', b.siret, 'rna', b.rna,
         'republicanCommitmentOn', b.republican_commitment_on,
         'republicanCommitmentExempt', b.republican_commitment_exemption IS NOT NULL) AS beneficiary,
       coalesce(parameter_on('republican_commitment_required', r.received_on), 0) = 1 AS "republicanCommitmentRequired",
       EXISTS (SELECT FROM award_part part JOIN award ON award.id = part.award_id
               WHERE part.grant_request_id = r.id AND award.state <> 'dismissed') AS "inAward"
FROM grant_request r
JOIN beneficiary b ON b.id = r.beneficiary_id
LEFT JOIN request_budget_sums sums ON sums.grant_request_id = r.id
WHERE r.id = $1::bigint
