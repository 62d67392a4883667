-- How a year ($1) lives before its vote: what was opened, within what, and on which lines.
WITH line AS (
  SELECT l.id, e.id AS envelope_id, e.section, e.chapitre, l.reserved_cents + l.committed_cents AS used,
         coalesce(sum(m.opened_cents) FILTER (WHERE m.kind = 'provisional_credits'), 0)::bigint AS provisional
  FROM control_envelope e JOIN credit_line l ON l.envelope_id = e.id LEFT JOIN movement m ON m.credit_line_id = l.id
  WHERE e.fiscal_year_id = $1::bigint GROUP BY l.id, e.id
)
SELECT y.id, y.year,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'section', o.section, 'openedOn', o.opened_on, 'act', o.act,
                                                     'replacedOn', o.replaced_on) ORDER BY o.section), '[]')
        FROM provisional_opening o WHERE o.fiscal_year_id = y.id) AS openings,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('section', p.section, 'chapitre', p.chapitre, 'previousCents', p.previous_cents,
                                                     'limitCents', p.limit_cents, 'openedCents', coalesce(held.provisional, 0),
                                                     'usedCents', coalesce(held.used, 0)) ORDER BY p.section, p.chapitre), '[]')
        FROM provisional_limits(y.id) p
        LEFT JOIN (SELECT section, chapitre, sum(provisional)::bigint AS provisional, sum(used)::bigint AS used
                   FROM line GROUP BY section, chapitre) AS held USING (section, chapitre)
        WHERE p.previous_cents <> 0) AS envelopes,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('creditLineId', l.id, 'department', d.name, 'provisionalCents', line.provisional,
                 'usedCents', line.used, 'label', coalesce(fonction.label, nature.label),
                 'codes', concat_ws(' · ', nullif(l.sous_politique, ''), nullif(l.programme, ''), line.chapitre, l.nature, l.fonction))
                 ORDER BY line.section, line.chapitre, l.nature, l.fonction, l.id), '[]')
        FROM line JOIN credit_line l ON l.id = line.id JOIN department d ON d.id = l.department_id
        LEFT JOIN budget_nomenclature nature ON nature.budget_id = y.budget_id AND nature.axis = 'nature' AND nature.year = y.year AND nature.code = l.nature
        LEFT JOIN budget_nomenclature fonction ON fonction.budget_id = y.budget_id AND fonction.axis = 'fonction' AND fonction.year = y.year AND fonction.code = l.fonction
        WHERE line.provisional <> 0) AS lines
FROM fiscal_year y WHERE y.id = $1::bigint
