SELECT bordereau.prepared_by AS "preparedBy",
       (SELECT coalesce(jsonb_agg(jsonb_build_object(
                 'mandat', mandat.number,
                 'people', jsonb_build_array(mandat.certified_by, mandat.liquidated_by, mandat.ordered_by)) ORDER BY mandat.number), '[]')
        FROM mandat WHERE mandat.bordereau_id = bordereau.id) AS chains
FROM bordereau
WHERE bordereau.id = $1::bigint
