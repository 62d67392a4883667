-- What a transfer would touch: its lines ($1 gives, $2 receives), the amount that it takes ($3), and what its section may still
-- transfer on a day ($4). $5 the chapitre of the side that has no line.
WITH leg AS (
  SELECT l.id, jsonb_build_object(
           'creditLineId', l.id, 'envelopeId', e.id, 'fiscalYearId', y.id, 'budget', b.name, 'year', y.year, 'yearState', y.state,
           'yearEnded', current_setting('app.today')::date > make_date(y.year, 12, 31), 'section', e.section, 'chapitre', e.chapitre,
           'availableCents', e.available_cents, 'wantedCents', CASE l.id WHEN $1::bigint THEN coalesce($3::bigint, 0) ELSE 0 END) AS told,
         y.id AS fiscal_year_id, e.section
  FROM credit_line l
  JOIN control_envelope e ON e.id = l.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id
  JOIN budget b ON b.id = y.budget_id
  WHERE l.id IN ($1::bigint, $2::bigint)
), place AS (
  SELECT fiscal_year_id, section FROM leg ORDER BY id IS DISTINCT FROM $1::bigint LIMIT 1
)
SELECT (SELECT told FROM leg WHERE id = $1::bigint) AS "from",
       (SELECT told FROM leg WHERE id = $2::bigint) AS "to",
       EXISTS (SELECT FROM control_envelope e JOIN place USING (fiscal_year_id, section) WHERE e.chapitre = $5::text) AS "otherFollowed",
       (SELECT jsonb_build_object('fiscalYearId', c."fiscalYearId", 'budget', c.budget, 'year', c.year, 'section', c.section,
                 'baseCents', c."baseCents", 'knownOn', c."knownOn", 'source', c.source, 'rateBp', c."rateBp",
                 'limitCents', c."limitCents", 'usedCents', c."usedCents")
        FROM place, transfer_ceiling_on(place.fiscal_year_id, $4::date) AS c WHERE c.section = place.section) AS ceiling
