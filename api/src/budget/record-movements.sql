-- One INSERT, sorted by envelope: two operations always lock in the same order. What an envelope is given comes before what is
-- taken from it, so that moving credits inside a chapitre never passes through less than there is.
INSERT INTO movement (kind, credit_line_id, opened_cents, reserved_cents, committed_cents, ordered_cents, external_cents, attached_cents,
                      accounting_date, recorded_by, origin_kind, origin_id, origin_label, key, corrects_id)
SELECT $2::text, wanted."creditLineId", coalesce(wanted.opened, 0), coalesce(wanted.reserved, 0),
       coalesce(wanted.committed, 0), coalesce(wanted.ordered, 0), coalesce(wanted.external, 0), coalesce(wanted.attached, 0),
       $3::date, $4::bigint, $5::text, $6::bigint, $7::text, wanted.key, wanted."correctsId"
FROM jsonb_to_recordset($1::jsonb)
  AS wanted ("creditLineId" bigint, opened bigint, reserved bigint, committed bigint, ordered bigint,
      external bigint, attached bigint, key text, "correctsId" bigint)
LEFT JOIN credit_line line ON line.id = wanted."creditLineId"
ORDER BY line.envelope_id, coalesce(wanted.opened, 0) DESC, wanted."creditLineId"
