-- The codes of a line in the nomenclature that its budget ($3) reads in a year, its own before those of all; a code that is not
-- there has no row. Held until the line is there, against whoever closes or renames them meanwhile.
SELECT n.axis, n.code, n.parent, n.closed_on AS "closedOn",
       (SELECT string_agg(DISTINCT leaf.code, ', ' ORDER BY leaf.code) FROM nomenclature_code leaf
        WHERE n.axis IN ('nature', 'fonction') AND leaf.axis = n.axis AND leaf.year = n.year AND leaf.code LIKE n.code || '_%'
          AND leaf.closed_on IS NULL AND (leaf.budget_id IS NULL OR leaf.budget_id = $3::bigint)
          AND NOT EXISTS (SELECT FROM nomenclature_code longer
                          WHERE longer.axis = leaf.axis AND longer.year = leaf.year AND longer.code LIKE leaf.code || '_%'
                            AND (longer.budget_id IS NULL OR longer.budget_id = $3::bigint))) AS below
FROM nomenclature_code n
WHERE n.year = $1::int AND (n.axis, n.code) IN (SELECT key, value FROM jsonb_each_text($2::jsonb))
  AND (n.budget_id IS NULL OR n.budget_id = $3::bigint)
ORDER BY n.budget_id NULLS LAST
FOR SHARE OF n
