-- Why so much is available on an envelope ($1), or on one of its lines ($2): every movement is counted once, so the lines add up.
WITH counted AS (
  SELECT m.* FROM movement m JOIN credit_line l ON l.id = m.credit_line_id
  WHERE l.envelope_id = $1::bigint AND ($2::bigint IS NULL OR l.id = $2::bigint)
), consumed AS (
  SELECT origin_kind, origin_id, min(origin_label) AS label, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed,
         sum(attached_cents) AS attached, sum(external_cents) AS external
  FROM counted GROUP BY origin_kind, origin_id
), document AS (
  SELECT taken.*, consumed.origin_kind, consumed.origin_id, consumed.label,
         row_number() OVER (PARTITION BY taken.kind ORDER BY abs(taken.cents) DESC, consumed.origin_id) AS rank
  FROM consumed
  CROSS JOIN LATERAL (VALUES ('commitment', -committed, 2), ('reservation', -reserved, 3), ('attachment_reversal', attached, 4),
                             ('external_consumption', -external, 5)) AS taken (kind, cents, part)
  WHERE taken.cents <> 0
), explained AS (
  SELECT kind, origin_label AS label, sum(opened_cents) AS cents, count(*) AS count, 1 AS part, min(accounting_date) AS since, min(id) AS rank,
         NULL::jsonb AS documents
  FROM counted WHERE opened_cents <> 0 GROUP BY kind, origin_label HAVING sum(opened_cents) <> 0
  UNION ALL
  -- The largest are named; the list of movements has them all.
  SELECT kind, NULL, sum(cents), count(*), part, NULL, NULL,
         jsonb_agg(jsonb_build_object('originKind', origin_kind, 'originId', origin_id, 'label', label, 'cents', cents) ORDER BY rank)
           FILTER (WHERE rank <= 4)
  FROM document GROUP BY kind, part
)
SELECT coalesce(sum(opened_cents), 0)::bigint AS "openedCents",
       coalesce(sum(reserved_cents), 0)::bigint AS "reservedCents",
       coalesce(sum(committed_cents), 0)::bigint AS "committedCents",
       coalesce(sum(ordered_cents), 0)::bigint AS "orderedCents",
       -- No movement tells of a payment: the accountant makes it, the mandat knows it.
       (SELECT coalesce(sum(borne.amount_cents), 0)::bigint
        FROM credit_line l JOIN imputation_line line ON line.credit_line_id = l.id JOIN mandat_line borne ON borne.imputation_line_id = line.id
        JOIN mandat ON mandat.id = borne.mandat_id AND mandat.state = 'paid'
        WHERE l.envelope_id = $1::bigint AND ($2::bigint IS NULL OR l.id = $2::bigint)) AS "paidCents",
       coalesce(sum(external_cents), 0)::bigint AS "externalCents",
       coalesce(sum(attached_cents), 0)::bigint AS "attachedCents",
       coalesce(sum(opened_cents - reserved_cents - committed_cents + attached_cents - external_cents), 0)::bigint AS "availableCents",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'label', label, 'cents', cents, 'count', count,
                                                     'documents', coalesce(documents, '[]'))
                                  ORDER BY part, since, rank), '[]') FROM explained) AS lines,
       jsonb_build_object(
         'reservedCents', coalesce(sum(reserved_cents) FILTER (WHERE origin_kind || ':' || origin_id = $3::text), 0),
         'committedCents', coalesce(sum(committed_cents) FILTER (WHERE origin_kind || ':' || origin_id = $3::text), 0)) AS "ofOrigin"
FROM counted
