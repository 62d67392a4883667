-- The year's aid is counted by SIREN, all establishments together; without a SIRET, by the body alone.
-- Before the vote, with whatever may be voted too; once voted ($2), with what was voted up to it: no later file weighs on it.
WITH adoption AS (
  SELECT item.award_id, d.adopted_on, report.sitting_id, report.agenda_rank
  FROM deliberation d
  JOIN report ON report.id = d.report_id
  JOIN report_item item ON item.report_id = report.id
)
SELECT a.id AS "awardId", b.kind AS "beneficiaryKind",
       (SELECT sum(other.amount_cents) FROM award other
        LEFT JOIN adoption ON adoption.award_id = other.id
        WHERE other.fiscal_year = a.fiscal_year
          AND other.beneficiary_id IN (SELECT same.id FROM beneficiary same WHERE same.id = b.id OR same.siren = b.siren)
          AND (other.id = ANY ($1::bigint[]) OR CASE
            WHEN $2::boolean THEN other.state = 'granted'
              AND ((adoption.adopted_on, adoption.sitting_id, adoption.agenda_rank)
                   <= (own.adopted_on, own.sitting_id, own.agenda_rank)) IS NOT FALSE
            ELSE other.state IN ('visa_requested', 'reserved', 'granted') END))::bigint AS "yearCents"
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
LEFT JOIN adoption own ON own.award_id = a.id
WHERE a.id = ANY ($1::bigint[])
ORDER BY a.id
