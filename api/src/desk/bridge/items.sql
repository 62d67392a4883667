-- Every euro that was voted, once: how far it has come and why it is no further, by credit line. Where a mandat bears it,
-- its lines say so; what no year commits stays on its line, and leaves what waits by its end: nobody waits for it. The rest of
-- an award is shared between what waits and the credit lines, in proportion and to the cent: each cell is a difference of
-- rounded running totals, so that both margins are exact.
WITH file AS (
  SELECT award.id, award.fiscal_year, act.enforceable_on, act.enforceable_on <= current_setting('app.today')::date AS enforceable,
         act.adopted_on, convention.state AS convention, convention.state_since AS convention_since
  FROM award
  LEFT JOIN report_item item ON item.award_id = award.id
  LEFT JOIN deliberation act ON act.report_id = item.report_id
  LEFT JOIN convention ON convention.award_id = award.id
  WHERE award.state = 'granted'
), borne AS (
  -- What is to be issued again goes on with its line.
  SELECT line.award_id, CASE WHEN mandat.state IN ('rejected', 'cancelled') THEN line_bearing(line.id) ELSE line.id END AS line,
         part.amount_cents AS cents, mandat.state, mandat.state_since AS since, bordereau.state AS bordereau
  FROM current_mandat mandat
  JOIN mandat_line part ON part.mandat_id = mandat.id
  JOIN imputation_line line ON line.id = part.imputation_line_id
  LEFT JOIN bordereau ON bordereau.id = mandat.bordereau_id
), line AS (
  SELECT line.id, line.award_id, line.amount_cents, line.committed_cents - line.attached_cents AS committed, year.state AS year_state,
         coalesce(ended.cents, 0) AS cancelled, ended.since AS cancelled_on
  FROM file
  JOIN imputation_line line ON line.award_id = file.id
  JOIN credit_line ON credit_line.id = line.credit_line_id
  JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
  JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
  LEFT JOIN (SELECT imputation_line_id, sum(cancelled_cents) AS cents, max(decided_on) AS since
             FROM year_end_decision WHERE cancelled_cents > 0 GROUP BY imputation_line_id) AS ended ON ended.imputation_line_id = line.id
), uncommitted AS (
  SELECT award_id, id AS line, 'cancelled_at_year_end' AS situation, cancelled_on AS since, cancelled AS cents FROM line WHERE cancelled > 0
  UNION ALL
  SELECT award_id, id, CASE year_state WHEN 'voted' THEN 'credits_to_commit' WHEN 'additional_period' THEN 'credits_left_uncommitted'
                                       WHEN 'closed' THEN 'credits_left_uncommitted' ELSE 'credits_of_year_to_come' END,
         NULL, amount_cents - cancelled - committed
  FROM line WHERE amount_cents > cancelled + committed
), by_line AS (
  SELECT line.award_id, line.id AS line, line.committed - coalesce(sum(borne.cents), 0) AS rest,
         coalesce(sum(borne.cents) FILTER (WHERE borne.state = 'paid'), 0) AS paid
  FROM line LEFT JOIN borne ON borne.line = line.id
  GROUP BY line.award_id, line.id, line.committed
), line_share AS (
  SELECT award_id, 'rest' AS pool, line, rest AS cents FROM by_line WHERE rest > 0
  UNION ALL SELECT award_id, 'paid', line, paid FROM by_line WHERE paid > 0
), accounts AS (
  SELECT part.award_id, part.rank, part.amount_cents AS cents,
         sum(part.amount_cents) OVER (PARTITION BY part.award_id ORDER BY part.rank) AS upto,
         CASE report.state WHEN 'received' THEN 'report_to_check' WHEN 'returned' THEN 'report_returned'
           ELSE CASE WHEN financial_report_due_on(file.fiscal_year) < current_setting('app.today')::date THEN 'report_late' ELSE 'report_awaited' END
         END AS situation, coalesce(report.state_since, financial_report_due_on(file.fiscal_year)) AS since
  FROM file JOIN award_part part ON part.award_id = file.id AND part.earmarked
  LEFT JOIN financial_report report ON report.award_part_id = part.id
  WHERE report.state IS DISTINCT FROM 'accepted'
), paid AS (
  SELECT award_id, sum(paid) AS cents FROM by_line GROUP BY award_id HAVING sum(paid) > 0
), unjustified AS (
  -- An award is paid as a whole: what is paid counts first for the parts that are still to be justified.
  SELECT accounts.award_id, accounts.rank, accounts.situation, accounts.since,
         least(accounts.cents, paid.cents - (accounts.upto - accounts.cents)) AS cents
  FROM accounts JOIN paid USING (award_id) WHERE paid.cents > accounts.upto - accounts.cents
), to_come AS (
  SELECT file.id AS award_id, instalment.rank, instalment.amount_cents - coalesce(payment.amount_cents, 0) AS cents,
         -- The first to be given up: what was not certified of an instalment, then the last instalments; what is certified is due.
         CASE WHEN payment.id IS NULL THEN -instalment.rank ELSE -1000 - instalment.rank END AS giving_up,
         CASE WHEN payment.id IS NOT NULL THEN 'certified_for_less'
              WHEN file.convention = 'voted' THEN 'convention_to_send'
              WHEN file.convention = 'sent' THEN 'convention_at_beneficiary'
              WHEN file.convention = 'beneficiary_signed' THEN 'convention_to_sign'
              WHEN file.convention NOT IN ('authority_signed', 'notified') THEN 'convention_unsigned'
              WHEN file.convention = 'authority_signed' THEN 'convention_to_notify'
              WHEN file.enforceable IS NOT TRUE THEN 'act_not_enforceable'
              WHEN instalment.condition = 'financial_report_accepted'
                   AND (EXISTS (SELECT FROM accounts WHERE accounts.award_id = file.id)
                        OR NOT EXISTS (SELECT FROM award_part part WHERE part.award_id = file.id AND part.earmarked)) THEN 'report_before_balance'
              ELSE 'to_certify' END AS situation,
         CASE WHEN payment.id IS NOT NULL THEN payment.certified_on ELSE coalesce(file.convention_since, file.enforceable_on, file.adopted_on) END AS since
  FROM file JOIN instalment ON instalment.award_id = file.id LEFT JOIN payment ON payment.instalment_id = instalment.id
  UNION ALL
  SELECT payment.award_id, 1000 + instalment.rank, payment.amount_cents, 1000 - instalment.rank, 'to_liquidate', payment.certified_on
  FROM payment JOIN instalment ON instalment.id = payment.instalment_id
  WHERE NOT EXISTS (SELECT FROM mandat WHERE mandat.payment_id = payment.id)
), waiting AS (
  SELECT award_id, rank, situation, since,
         least(cents, greatest(0, sum(cents) OVER (PARTITION BY award_id ORDER BY giving_up) - coalesce(given_up.total, 0))) AS cents
  FROM to_come LEFT JOIN (SELECT award_id, sum(cents) AS total FROM uncommitted GROUP BY award_id) AS given_up USING (award_id)
  WHERE cents > 0
), reason_share AS (
  SELECT award_id, 'rest' AS pool, rank, situation, since, cents FROM waiting WHERE cents > 0
  UNION ALL SELECT award_id, 'paid', rank, situation, since, cents FROM unjustified
  UNION ALL
  SELECT paid.award_id, 'paid', 10000, 'nothing_left', NULL, paid.cents - coalesce((SELECT sum(cents) FROM unjustified WHERE unjustified.award_id = paid.award_id), 0)
  FROM paid WHERE paid.cents > coalesce((SELECT sum(cents) FROM unjustified WHERE unjustified.award_id = paid.award_id), 0)
), cell AS (
  SELECT l.award_id, l.line, r.situation, r.since,
         round(l.upto * r.upto / l.total) - round((l.upto - l.cents) * r.upto / l.total)
           - round(l.upto * (r.upto - r.cents) / l.total) + round((l.upto - l.cents) * (r.upto - r.cents) / l.total) AS cents
  FROM (SELECT *, sum(cents) OVER (PARTITION BY award_id, pool ORDER BY line) AS upto, sum(cents) OVER (PARTITION BY award_id, pool) AS total
        FROM line_share) AS l
  JOIN (SELECT *, sum(cents) OVER (PARTITION BY award_id, pool ORDER BY rank) AS upto FROM reason_share) AS r USING (award_id, pool)
), item AS (
  SELECT award_id, line, situation, since, cents::bigint AS cents FROM cell WHERE cents <> 0
  UNION ALL
  SELECT award_id, line, situation, since, cents FROM uncommitted
  UNION ALL
  SELECT award_id, line,
         CASE state WHEN 'rejected' THEN 'mandat_rejected' WHEN 'cancelled' THEN 'mandat_cancelled' WHEN 'liquidated' THEN 'to_order'
           WHEN 'ordered' THEN CASE WHEN bordereau IS NULL THEN 'to_gather' ELSE 'bordereau_to_sign' END
           WHEN 'bordereau_signed' THEN 'bordereau_to_send' WHEN 'sent' THEN 'to_take_in_charge' ELSE 'to_pay' END,
         since, cents
  FROM borne JOIN file ON file.id = borne.award_id WHERE state <> 'paid'
)
SELECT row_number() OVER (ORDER BY item.award_id, item.line, item.situation) AS id, 'award' AS kind, item.award_id AS file_id, item.award_id,
       award.department_id AS file_department_id, award.beneficiary_id, award.object, line.credit_line_id,
       item.situation, min(item.since) AS since, sum(item.cents)::bigint AS cents
FROM item JOIN award ON award.id = item.award_id JOIN imputation_line line ON line.id = item.line
GROUP BY item.award_id, item.line, item.situation, award.id, line.credit_line_id
UNION ALL
-- Dues are owed under the act alone; they are paid outside.
SELECT -2 * membership.id, 'membership', membership.id, NULL, membership.department_id, membership.beneficiary_id, membership.object,
       membership.credit_line_id, 'dues', membership.state_since, membership.amount_cents - coalesce(ended.cents, 0)
FROM membership
LEFT JOIN (SELECT membership_id, sum(cancelled_cents)::bigint AS cents FROM year_end_decision GROUP BY membership_id) AS ended
  ON ended.membership_id = membership.id
WHERE membership.state IN ('approved', 'ended') AND membership.amount_cents > coalesce(ended.cents, 0)
UNION ALL
SELECT -2 * min(decision.id) - 1, 'membership', membership.id, NULL, membership.department_id, membership.beneficiary_id, membership.object,
       decision.credit_line_id, 'cancelled_at_year_end', max(decision.decided_on), sum(decision.cancelled_cents)::bigint
FROM year_end_decision decision JOIN membership ON membership.id = decision.membership_id
WHERE decision.cancelled_cents > 0
GROUP BY membership.id, decision.credit_line_id
