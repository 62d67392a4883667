-- The codes of a line in the nomenclature of its year; a code that is not there has no row.
SELECT axis, code, parent FROM nomenclature_code
WHERE year = $1::int AND (axis, code) IN (SELECT key, value FROM jsonb_each_text($2::jsonb))
