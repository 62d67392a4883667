SELECT a.department_id AS "departmentId", a.object, a.fiscal_year AS "fiscalYear", a.amount_cents AS "amountCents",
       b.kind AS "beneficiaryKind", b.legal_name AS "legalName", b.siret,
       nullif(concat_ws(' ', b.address, b.postal_code, b.city), '') AS address,
       b.representative_name AS "representativeName", b.representative_capacity AS "representativeCapacity",
       coalesce((SELECT jsonb_agg(jsonb_build_object('label', p.label, 'amountCents', p.amount_cents, 'earmarked', p.earmarked)
                                  ORDER BY p.rank)
                 FROM award_part p WHERE p.award_id = a.id), '[]') AS parts,
       coalesce((SELECT jsonb_agg(jsonb_build_object('label', s.label, 'condition', s.condition, 'rateBp', s.rate_bp,
                                                     'amountCents', s.amount_cents) ORDER BY s.rank)
                 FROM instalment s WHERE s.award_id = a.id), '[]') AS instalments
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
WHERE a.id = $1::bigint
