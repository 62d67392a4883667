SELECT a.department_id AS "departmentId", a.object, a.fiscal_year AS "fiscalYear", a.amount_cents AS "amountCents",
       b.kind AS "beneficiaryKind", b.legal_name AS "legalName", b.siret,
       nullif(concat_ws(' ', b.address, b.postal_code, b.city), '') AS address,
       b.representative_name AS "representativeName", b.representative_capacity AS "representativeCapacity",
       coalesce((SELECT jsonb_agg(jsonb_build_object('label', p.label, 'amountCents', p.amount_cents, 'earmarked', p.earmarked)
                                  ORDER BY p.rank)
                 FROM award_part p WHERE p.award_id = a.id), '[]') AS parts,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
                   'printed', i.printed, 'budget', budget.name, 'fiscalYear', y.year, 'chapitre', e.chapitre, 'nature', l.nature,
                   'fonction', l.fonction, 'sousPolitique', l.sous_politique, 'programme', l.programme,
                   'amountCents', i.amount_cents) ORDER BY i.rank)
                 FROM imputation_line i
                 LEFT JOIN credit_line l ON l.id = i.credit_line_id
                 LEFT JOIN control_envelope e ON e.id = l.envelope_id
                 LEFT JOIN fiscal_year y ON y.id = e.fiscal_year_id
                 LEFT JOIN budget ON budget.id = y.budget_id
                 WHERE i.award_id = a.id), '[]') AS imputations,
       coalesce((SELECT jsonb_agg(jsonb_build_object('label', s.label, 'condition', s.condition, 'rateBp', s.rate_bp,
                                                     'amountCents', s.amount_cents) ORDER BY s.rank)
                 FROM instalment s WHERE s.award_id = a.id), '[]') AS instalments
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
WHERE a.id = $1::bigint
