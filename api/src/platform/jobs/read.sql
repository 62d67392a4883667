SELECT j.id, j.kind, j.label, j.state, j.done, j.total,
       CASE WHEN j.result_name IS NOT NULL THEN jsonb_build_object(
         'name', j.result_name, 'contentType', j.result_type, 'sizeBytes', j.result_bytes, 'until', j.result_until,
         'available', j.result_sha256 IS NOT NULL) END AS result,
       CASE WHEN j.error_code IS NOT NULL THEN jsonb_build_object('code', j.error_code, 'sentence', j.error_sentence) END AS error,
       j.created_at AS "createdAt", j.started_at AS "startedAt", j.finished_at AS "finishedAt"
FROM job j
WHERE j.asked_by = $1::bigint AND ($2::bigint IS NULL OR j.id = $2::bigint)
ORDER BY j.id DESC
LIMIT 20
