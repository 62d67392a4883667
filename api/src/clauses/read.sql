-- One clause with those before and after it, and the reports whose texts cite it; $2 the reader's department, NULL for all.
WITH RECURSIVE former AS (
  SELECT id, replaces_id FROM clause WHERE id = $1::bigint
  UNION ALL
  SELECT c.id, c.replaces_id FROM clause c JOIN former ON c.id = former.replaces_id
), later AS (
  SELECT id FROM clause WHERE replaces_id = $1::bigint
  UNION ALL
  SELECT c.id FROM clause c JOIN later ON c.replaces_id = later.id
), use AS MATERIALIZED (
  SELECT r.id, r.number, r.title, r.department_id, s.held_on
  FROM report r LEFT JOIN sitting s ON s.id = r.sitting_id
  WHERE r.id IN (SELECT t.report_id FROM act_text t WHERE cited_clauses(t.passages) @> ARRAY[$1::bigint])
)
SELECT c.version, c.code IS NOT NULL AS supplied,
       (SELECT jsonb_agg(jsonb_build_object(
          'id', v.id, 'title', v.title, 'text', v.text, 'actNumber', v.act_number, 'validFrom', v.valid_from, 'validUntil', v.valid_until) ORDER BY v.valid_from DESC, v.id DESC)
        FROM clause v WHERE v.id IN (SELECT id FROM former UNION SELECT id FROM later)) AS versions,
       (SELECT count(*) FROM use) AS "useCount",
       (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', shown.id, 'number', shown.number, 'title', shown.title, 'heldOn', shown.held_on)
          ORDER BY shown.held_on DESC NULLS FIRST, shown.id DESC), '[]')
        FROM (SELECT * FROM use WHERE $2::bigint IS NULL OR department_id = $2::bigint
              ORDER BY held_on DESC NULLS FIRST, id DESC LIMIT 20) AS shown) AS uses
FROM clause c
WHERE c.id = $1::bigint
