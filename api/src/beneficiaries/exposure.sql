-- What a body asked for and was given over three years, all its establishments together, as the 23 000 € rule counts. $1 record, $2 the last year.
WITH body AS (
  SELECT other.id FROM beneficiary own JOIN beneficiary other ON other.id = own.id OR other.siren = own.siren
  WHERE own.id = $1::bigint AND (other.merged_into IS NULL OR other.id = own.id)
), asked AS (
  SELECT r.fiscal_year AS year, sum(r.requested_cents) AS cents, count(*) FILTER (WHERE r.requested_cents IS NULL) AS unknown
  FROM grant_request r JOIN body ON body.id = r.beneficiary_id
  WHERE r.state NOT IN ('draft', 'withdrawn', 'inadmissible')
  GROUP BY r.fiscal_year
), given AS (
  SELECT a.fiscal_year AS year, sum(a.amount_cents) FILTER (WHERE a.state IN ('visa_requested', 'reserved')) AS to_vote,
         sum(a.amount_cents) FILTER (WHERE a.state = 'granted') AS granted, sum(a.paid_cents) FILTER (WHERE a.state = 'granted') AS paid
  FROM award a JOIN body ON body.id = a.beneficiary_id
  GROUP BY a.fiscal_year
)
SELECT year, jsonb_build_object('cents', coalesce(asked.cents, 0), 'unknown', coalesce(asked.unknown, 0)) AS requested,
       coalesce(given.to_vote, 0)::bigint AS "toVoteCents", coalesce(given.granted, 0)::bigint AS "grantedCents",
       coalesce(given.paid, 0)::bigint AS "paidCents"
FROM generate_series($2::integer, $2::integer - 2, -1) AS year
LEFT JOIN asked USING (year)
LEFT JOIN given USING (year)
ORDER BY year DESC
