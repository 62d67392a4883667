-- Why: the first page tells each role what waits for it; what makes a queue is written once, for the page and for the list behind it.

-- « Depuis votre dernier passage »: when somebody came in, and when they had come in before.
ALTER TABLE app_user
  ADD COLUMN signed_in_at timestamptz,
  ADD COLUMN formerly_signed_in_at timestamptz;
DROP TRIGGER app_user_history ON app_user;
CREATE TRIGGER app_user_history AFTER INSERT OR UPDATE OR DELETE ON app_user FOR EACH ROW
  EXECUTE FUNCTION record_history('password_hash', 'failed_attempts', 'locked_until', 'signed_in_at', 'formerly_signed_in_at');
CREATE INDEX ix_history_entry_recorded ON history_entry (recorded_at);

-- What an officer still has to carry, now that dues, refusals and renunciations are files too.
CREATE OR REPLACE VIEW open_file AS
  SELECT 'grant_request' AS subject, id, department_id, officer_id, beneficiary_id, number AS reference, title,
         coalesce(proposed_cents, requested_cents) AS amount_cents, state, state_since
  FROM grant_request WHERE state NOT IN ('granted', 'refused', 'inadmissible', 'closed', 'withdrawn', 'renounced', 'lapsed')
  UNION ALL
  SELECT 'award', id, department_id, officer_id, beneficiary_id, NULL, object, amount_cents, state, state_since
  FROM award WHERE state NOT IN ('dismissed', 'renounced', 'lapsed') AND NOT (
    state = 'granted' AND paid_cents = amount_cents AND NOT EXISTS (
      SELECT FROM award_part part LEFT JOIN financial_report report ON report.award_part_id = part.id AND report.state = 'accepted'
      WHERE part.award_id = award.id AND part.earmarked AND report.id IS NULL))
  UNION ALL
  SELECT 'membership', id, department_id, officer_id, beneficiary_id, number, object, amount_cents, state, state_since
  FROM membership WHERE state NOT IN ('dismissed', 'ended')
  UNION ALL
  SELECT 'report', id, department_id, officer_id, NULL, number, title,
         (SELECT sum(coalesce(award.amount_cents, membership.amount_cents))::bigint
          FROM report_item item LEFT JOIN award ON award.id = item.award_id LEFT JOIN membership ON membership.id = item.membership_id
          WHERE item.report_id = report.id),
         state, state_since
  FROM report WHERE state NOT IN ('adopted', 'rejected', 'withdrawn')
  UNION ALL
  SELECT 'funding_authorisation', id, department_id, officer_id, NULL, NULL, title, NULL, state, state_since
  FROM funding_authorisation WHERE state NOT IN ('authorised', 'dismissed')
  UNION ALL
  SELECT 'incoming_grant', id, department_id, officer_id, NULL, number, title, requested_cents, state, state_since
  FROM incoming_grant WHERE state NOT IN ('refused', 'closed', 'abandoned');
CREATE INDEX ix_membership_officer ON membership (officer_id, state);

-- Instalments whose service may be certified on the business day, and since when: the certification judges again.
CREATE VIEW certifiable_instalment AS
  SELECT i.id, i.award_id, i.amount_cents, greatest(act.enforceable_on, convention.notified_on, accounts.accepted_on) AS since
  FROM instalment i
  JOIN award ON award.id = i.award_id AND award.state = 'granted' AND award.certified_cents < award.amount_cents
  JOIN report_item item ON item.award_id = award.id
  JOIN deliberation act ON act.report_id = item.report_id AND act.enforceable_on <= current_setting('app.today')::date
  LEFT JOIN convention ON convention.award_id = award.id
  CROSS JOIN LATERAL (
    SELECT count(*) AS parts, count(report.id) AS accepted, max(report.state_since) AS accepted_on
    FROM award_part part LEFT JOIN financial_report report ON report.award_part_id = part.id AND report.state = 'accepted'
    WHERE part.award_id = award.id AND part.earmarked AND i.condition = 'financial_report_accepted'
  ) AS accounts
  WHERE NOT EXISTS (SELECT FROM payment WHERE payment.instalment_id = i.id)
    AND CASE WHEN convention.id IS NULL THEN i.condition <> 'convention_notified' ELSE convention.state = 'notified' END
    AND (i.condition <> 'financial_report_accepted' OR (accounts.parts > 0 AND accounts.accepted = accounts.parts));

-- Earmarked parts whose financial report has not arrived.
CREATE VIEW awaited_financial_report AS
  SELECT part.id AS award_part_id, part.award_id, part.amount_cents, financial_report_due_on(award.fiscal_year) AS due_on
  FROM award_part part
  JOIN award ON award.id = part.award_id AND award.state = 'granted'
  WHERE part.earmarked AND NOT EXISTS (SELECT FROM financial_report report WHERE report.award_part_id = part.id);

-- Who holds what was committed, what is awaited and since when: the first line that holds, as the band tells it of one file.
CREATE VIEW committed_holder AS
  SELECT award.id AS award_id, situation.holder, situation.expected, situation.since
  FROM award
  JOIN report_item item ON item.award_id = award.id
  JOIN deliberation act ON act.report_id = item.report_id
  LEFT JOIN convention ON convention.award_id = award.id
  CROSS JOIN LATERAL (
    SELECT count(*) AS instalments, count(payment.id) AS certified, min(payment.state_since) FILTER (WHERE payment.state = 'certified') AS to_liquidate
    FROM instalment LEFT JOIN payment ON payment.instalment_id = instalment.id WHERE instalment.award_id = award.id
  ) AS paying
  CROSS JOIN LATERAL (
    SELECT max(mandat.paid_on) AS last_paid_on FROM current_mandat mandat JOIN payment ON payment.id = mandat.payment_id WHERE payment.award_id = award.id
  ) AS paid
  LEFT JOIN LATERAL (
    SELECT mandat.state, mandat.state_since AS since, bordereau.state AS bordereau
    FROM current_mandat mandat JOIN payment ON payment.id = mandat.payment_id LEFT JOIN bordereau ON bordereau.id = mandat.bordereau_id
    WHERE payment.award_id = award.id AND mandat.state <> 'paid'
    ORDER BY mandat.state NOT IN ('rejected', 'cancelled'), mandat.state_since, mandat.id LIMIT 1
  ) AS under_way ON true
  CROSS JOIN LATERAL (
    SELECT count(*) AS due, count(report.id) AS received, count(*) FILTER (WHERE report.state = 'accepted') AS accepted, max(report.received_on) AS received_on
    FROM award_part part LEFT JOIN financial_report report ON report.award_part_id = part.id
    WHERE part.award_id = award.id AND part.earmarked
  ) AS accounts
  CROSS JOIN LATERAL (SELECT coalesce(paid.last_paid_on, convention.notified_on, act.enforceable_on) AS at) AS last_step
  CROSS JOIN LATERAL (
    SELECT line.holder, line.expected, line.since
    FROM (VALUES
      (1, act.received_on IS NULL AND act.transmitted_on IS NULL, 'assembly_clerk', 'transmission', act.adopted_on),
      (2, act.received_on IS NULL, 'assembly_clerk', 'legality_reception', act.transmitted_on),
      (3, act.published_on IS NULL AND act.notified_on IS NULL, 'assembly_clerk', 'publication', act.received_on),
      (4, act.enforceable_on > current_setting('app.today')::date, 'nobody', 'enforceable_day', coalesce(act.published_on, act.notified_on)),
      (5, convention.state = 'voted', 'grants_officer', 'convention_sending', convention.state_since),
      (6, convention.state = 'sent', 'beneficiary', 'beneficiary_signature', convention.state_since),
      (7, convention.state = 'beneficiary_signed', 'signatory', 'authority_signature', convention.state_since),
      (8, convention.state = 'authority_signed', 'grants_officer', 'notification', convention.state_since),
      (9, paying.to_liquidate IS NOT NULL, 'finance_officer', 'liquidation', paying.to_liquidate),
      (10, under_way.state IN ('rejected', 'cancelled'), 'finance_officer', 'reissue', under_way.since),
      (11, under_way.state = 'liquidated', 'finance_officer', 'order', under_way.since),
      (12, under_way.state = 'ordered' AND under_way.bordereau IS NULL, 'finance_officer', 'bordereau', under_way.since),
      (13, under_way.state = 'ordered', 'signatory', 'bordereau_signature', under_way.since),
      (14, under_way.state = 'bordereau_signed', 'finance_officer', 'bordereau_sending', under_way.since),
      (15, under_way.state = 'sent', 'accountant', 'taking_in_charge', under_way.since),
      (16, under_way.state = 'taken_in_charge', 'accountant', 'accountant_payment', under_way.since),
      (17, paying.certified < paying.instalments AND (paying.certified = 0 OR accounts.accepted = accounts.due), 'grants_officer', 'certification', last_step.at),
      (18, accounts.accepted < accounts.due AND accounts.received > accounts.accepted, 'manager', 'financial_report_check', accounts.received_on),
      (19, accounts.accepted < accounts.due, 'beneficiary', 'financial_report', last_step.at)
    ) AS line (rank, holds, holder, expected, since)
    WHERE line.holds ORDER BY line.rank LIMIT 1
  ) AS situation
  WHERE award.state = 'granted';
