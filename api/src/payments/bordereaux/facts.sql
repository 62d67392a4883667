-- $2: who would sign. A mandat that was cancelled is no longer signed with the others.
SELECT bordereau.prepared_by AS "preparedBy", budget.name AS budget,
       (SELECT coalesce(jsonb_agg(jsonb_build_object(
                 'mandat', mandat.number,
                 'people', jsonb_build_array(mandat.certified_by, mandat.liquidated_by, mandat.ordered_by)) ORDER BY mandat.number), '[]')
        FROM mandat WHERE mandat.bordereau_id = bordereau.id AND mandat.state <> 'cancelled') AS chains,
       (SELECT coalesce(sum(mandat.amount_cents), 0)::bigint FROM mandat
        WHERE mandat.bordereau_id = bordereau.id AND mandat.state <> 'cancelled') AS "totalCents",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', held.id, 'validFrom', held.valid_from, 'validUntil', held.valid_until,
                                                     'ceilingCents', held.ceiling_cents) ORDER BY held.id), '[]')
        FROM signature_delegation held WHERE held.user_id = $2::bigint AND held.budget_id = budget.id) AS delegations
FROM bordereau
JOIN fiscal_year ON fiscal_year.id = bordereau.fiscal_year_id
JOIN budget ON budget.id = fiscal_year.budget_id
WHERE bordereau.id = $1::bigint
