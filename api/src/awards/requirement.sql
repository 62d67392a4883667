-- The year's aid is counted by SIREN, all establishments together; without a SIRET, by the body alone. Cash and kind apart.
-- Judged under the law of the day $3. Before the vote, what is voted or on an agenda counts with these awards ($1); once voted ($2), what was voted up to each: no later file weighs on it.
WITH decision AS NOT MATERIALIZED (
  SELECT item.award_id, report.state, report.sitting_id, report.agenda_rank, d.adopted_on
  FROM report_item item
  JOIN report ON report.id = item.report_id
  LEFT JOIN deliberation d ON d.report_id = report.id
  WHERE item.award_id IS NOT NULL
), aid AS (
  SELECT a.id AS award_id, other.state, other.amount_cents - in_kind.cents AS cash, in_kind.cents AS kind,
         other.id = ANY ($1::bigint[]) OR CASE
           WHEN $2::boolean THEN other.state = 'granted'
             AND ((decision.adopted_on, decision.sitting_id, decision.agenda_rank)
                  <= (own.adopted_on, own.sitting_id, own.agenda_rank)) IS NOT FALSE
           ELSE other.state = 'granted' OR decision.state IS NOT DISTINCT FROM 'on_agenda' END AS counted
  FROM award a
  JOIN beneficiary b ON b.id = a.beneficiary_id
  CROSS JOIN LATERAL (
    SELECT b.id UNION SELECT same.id FROM beneficiary same WHERE same.siren = b.siren) establishment
  JOIN award other ON other.beneficiary_id = establishment.id AND other.fiscal_year = a.fiscal_year
  LEFT JOIN decision own ON own.award_id = a.id
  LEFT JOIN decision ON decision.award_id = other.id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(part.amount_cents), 0)::bigint AS cents
    FROM award_part part JOIN grant_request r ON r.id = part.grant_request_id AND r.form = 'in_kind'
    WHERE part.award_id = other.id) in_kind
  WHERE a.id = ANY ($1::bigint[])
)
SELECT a.id AS "awardId", b.kind AS "beneficiaryKind", parameter_on('convention_threshold', $3::date) AS "thresholdCents",
       coalesce(sum(aid.cash) FILTER (WHERE aid.counted), 0)::bigint AS "yearCents",
       coalesce(sum(aid.kind) FILTER (WHERE aid.counted), 0)::bigint AS "inKindCents",
       coalesce(sum(aid.cash) FILTER (WHERE NOT aid.counted AND aid.state IN ('visa_requested', 'reserved')), 0)::bigint AS "preparedCents"
FROM aid
JOIN award a ON a.id = aid.award_id
JOIN beneficiary b ON b.id = a.beneficiary_id
GROUP BY a.id, b.kind
ORDER BY a.id
