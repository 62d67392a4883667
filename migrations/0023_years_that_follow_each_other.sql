-- Why: credits are yearly and grants are not: an authorisation bears a total once, each year its own credits, and what a year leaves undone is decided by a person.

-- What each imputation line binds of the credits of its year: it follows the movements of its award, as the envelope does.
-- A line that a year leaves undone goes on in the year that follows, with its amount.
ALTER TABLE imputation_line
  ADD COLUMN reserved_cents  bigint NOT NULL DEFAULT 0,
  ADD COLUMN committed_cents bigint NOT NULL DEFAULT 0,
  ADD COLUMN attached_cents  bigint NOT NULL DEFAULT 0,
  ADD COLUMN continued_by_id bigint;
DROP TRIGGER imputation_line_history ON imputation_line;
UPDATE imputation_line line SET reserved_cents = bound.reserved, committed_cents = bound.committed
FROM (SELECT origin_id, credit_line_id, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed
      FROM movement WHERE origin_kind = 'award' GROUP BY origin_id, credit_line_id) bound
WHERE bound.origin_id = line.award_id AND bound.credit_line_id = line.credit_line_id;
-- Their breakdowns are checked now: a table with checks still pending is not altered.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
CREATE TRIGGER imputation_line_history AFTER INSERT OR UPDATE OR DELETE ON imputation_line
  FOR EACH ROW EXECUTE FUNCTION record_history('ordered_cents', 'reserved_cents', 'committed_cents', 'attached_cents');

ALTER TABLE imputation_line
  DROP CONSTRAINT ck_imputation_line_amount,
  ADD CONSTRAINT fk_imputation_line_continued_by FOREIGN KEY (continued_by_id) REFERENCES imputation_line (id),
  ADD CONSTRAINT ck_imputation_line_amount CHECK (amount_cents > 0 OR (amount_cents = 0 AND continued_by_id IS NOT NULL)),
  ADD CONSTRAINT ck_imputation_line_bound CHECK (reserved_cents >= 0 AND committed_cents >= 0 AND attached_cents >= 0
    AND reserved_cents + committed_cents - attached_cents <= amount_cents),
  -- Yearly credits limit mandats: nothing is sent to payment beyond what is committed on the credits of that year.
  ADD CONSTRAINT ck_imputation_line_ordered_within_committed CHECK (ordered_cents + attached_cents <= committed_cents);
CREATE INDEX ix_mandat_line_imputation ON mandat_line (imputation_line_id);

DROP TRIGGER imputation_line_balances ON imputation_line;
CREATE TRIGGER imputation_line_balances
  BEFORE UPDATE OF ordered_cents, reserved_cents, committed_cents, attached_cents ON imputation_line
  FOR EACH ROW WHEN (pg_trigger_depth() = 0 AND (OLD.ordered_cents, OLD.reserved_cents, OLD.committed_cents, OLD.attached_cents)
                     IS DISTINCT FROM (NEW.ordered_cents, NEW.reserved_cents, NEW.committed_cents, NEW.attached_cents))
  EXECUTE FUNCTION refuse_balance_edit();

CREATE FUNCTION bind_imputation_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE imputation_line SET
      reserved_cents = reserved_cents + NEW.reserved_cents, committed_cents = committed_cents + NEW.committed_cents,
      attached_cents = attached_cents + CASE NEW.kind WHEN 'attachment' THEN NEW.ordered_cents ELSE 0 END
    WHERE award_id = NEW.origin_id AND credit_line_id = NEW.credit_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER movement_binds_imputation AFTER INSERT ON movement FOR EACH ROW
  WHEN (NEW.origin_kind = 'award') EXECUTE FUNCTION bind_imputation_line();

-- The line that bears today what was put on another one: once a line has nothing left, those that continue it.
CREATE FUNCTION line_bearing(wanted bigint) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
  WITH RECURSIVE course AS (
    SELECT line.* FROM imputation_line line WHERE line.id = wanted
    UNION ALL
    SELECT later.* FROM course JOIN imputation_line later ON later.id = course.continued_by_id
    WHERE course.committed_cents - course.attached_cents - course.ordered_cents = 0
  )
  SELECT id FROM course
  WHERE continued_by_id IS NULL OR committed_cents - attached_cents - ordered_cents <> 0;
END;

-- What each line has left, and what of it waits for a mandat to be issued again.
CREATE VIEW imputation_line_left AS
  SELECT line.id, line.award_id, line.credit_line_id,
         line.committed_cents - line.attached_cents - line.ordered_cents AS left_cents, awaited.cents AS awaited_cents
  FROM imputation_line line
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(borne.amount_cents), 0)::bigint AS cents
    FROM imputation_line sibling
    JOIN mandat_line borne ON borne.imputation_line_id = sibling.id
    JOIN current_mandat ended ON ended.id = borne.mandat_id AND ended.state IN ('rejected', 'cancelled')
    WHERE sibling.award_id = line.award_id AND line_bearing(sibling.id) = line.id
  ) awaited;

-- What is no longer due of an award: certified and cancelled together never exceed what was voted.
ALTER TABLE award
  ADD COLUMN cancelled_cents bigint NOT NULL DEFAULT 0,
  DROP CONSTRAINT ck_award_certified_within_granted,
  ADD CONSTRAINT ck_award_certified_within_granted CHECK (
    certified_cents >= 0 AND cancelled_cents >= 0 AND certified_cents + cancelled_cents <= amount_cents);
DROP TRIGGER award_history ON award;
CREATE TRIGGER award_history AFTER INSERT OR UPDATE OR DELETE ON award
  FOR EACH ROW EXECUTE FUNCTION record_history('certified_cents', 'paid_cents', 'cancelled_cents');
DROP TRIGGER award_balances ON award;
CREATE TRIGGER award_balances BEFORE UPDATE OF certified_cents, paid_cents, cancelled_cents ON award
  FOR EACH ROW WHEN (pg_trigger_depth() = 0 AND (OLD.certified_cents, OLD.paid_cents, OLD.cancelled_cents)
                     IS DISTINCT FROM (NEW.certified_cents, NEW.paid_cents, NEW.cancelled_cents))
  EXECUTE FUNCTION refuse_balance_edit();

-- What becomes, at the end of a year, of what was committed and not ordered. A decision takes all that its line has left;
-- another one only comes when a mandat of the line ended unpaid since.
CREATE TABLE year_end_decision (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fiscal_year_id      bigint  NOT NULL,
  imputation_line_id  bigint,
  membership_id       bigint,
  credit_line_id      bigint  NOT NULL,
  next_credit_line_id bigint,
  rank                integer NOT NULL,
  cancelled_cents     bigint  NOT NULL,
  carried_cents       bigint  NOT NULL,
  attached_cents      bigint  NOT NULL,
  reason              text    NOT NULL,
  decided_by          bigint  NOT NULL,
  decided_on          date    NOT NULL,
  CONSTRAINT fk_year_end_decision_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT fk_year_end_decision_line FOREIGN KEY (imputation_line_id) REFERENCES imputation_line (id),
  CONSTRAINT fk_year_end_decision_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
  CONSTRAINT fk_year_end_decision_credit_line FOREIGN KEY (credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_year_end_decision_next FOREIGN KEY (next_credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_year_end_decision_decided_by FOREIGN KEY (decided_by) REFERENCES app_user (id),
  CONSTRAINT uq_year_end_decision_line UNIQUE (imputation_line_id, rank),
  CONSTRAINT uq_year_end_decision_membership UNIQUE (membership_id, credit_line_id, rank),
  CONSTRAINT ck_year_end_decision_one_kind CHECK (num_nonnulls(imputation_line_id, membership_id) = 1),
  CONSTRAINT ck_year_end_decision_amounts CHECK (cancelled_cents >= 0 AND carried_cents >= 0 AND attached_cents >= 0
    AND cancelled_cents + carried_cents + attached_cents > 0),
  CONSTRAINT ck_year_end_decision_next CHECK ((carried_cents + attached_cents > 0) = (next_credit_line_id IS NOT NULL))
);
CREATE INDEX ix_year_end_decision_year ON year_end_decision (fiscal_year_id, id);
CREATE TRIGGER year_end_decision_history AFTER INSERT ON year_end_decision FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER year_end_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON year_end_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE FUNCTION count_cancelled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE award SET cancelled_cents = award.cancelled_cents + NEW.cancelled_cents
    FROM imputation_line line WHERE line.id = NEW.imputation_line_id AND award.id = line.award_id;
  RETURN NULL;
END $$;
CREATE TRIGGER year_end_decision_counted AFTER INSERT ON year_end_decision FOR EACH ROW
  WHEN (NEW.imputation_line_id IS NOT NULL AND NEW.cancelled_cents > 0) EXECUTE FUNCTION count_cancelled();

-- A year is closed with nothing committed that was neither ordered nor decided (M57: annualité, D5217-12).
CREATE FUNCTION hold_closing_to_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM control_envelope WHERE fiscal_year_id = NEW.id AND committed_cents <> ordered_cents) THEN
    RAISE EXCEPTION 'fiscal year % leaves commitments undecided', NEW.year
      USING ERRCODE = '23514', CONSTRAINT = 'ck_fiscal_year_decided', TABLE = 'fiscal_year';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fiscal_year_closed_decided BEFORE UPDATE OF state ON fiscal_year FOR EACH ROW
  WHEN (NEW.state = 'closed' AND OLD.state <> 'closed') EXECUTE FUNCTION hold_closing_to_decisions();

-- Each commitment of a year as the addition that its end must make:
-- committed = ordered + cancelled + carried over + attached + left. due: service certified that no mandat bears.
CREATE VIEW year_end_commitment AS
  SELECT 2 * line.id AS id, 'award' AS kind, line.id AS source_id, award.id AS file_id, envelope.fiscal_year_id, envelope.section, line.credit_line_id,
         award.department_id, award.beneficiary_id, award.object,
         line.committed_cents + decided.cancelled + decided.carried AS committed_cents, line.ordered_cents,
         decided.cancelled AS cancelled_cents, decided.carried AS carried_cents, line.attached_cents, remains.left_cents,
         remains.awaited_cents + CASE WHEN siblings.free > 0 THEN
           least(remains.left_cents - remains.awaited_cents,
                 (service.unborne * (remains.left_cents - remains.awaited_cents) + siblings.free - 1) / siblings.free)
           ELSE 0 END AS due_cents,
         CASE WHEN convention.state IN ('terminated', 'void') THEN 'convention_over'
              WHEN service.instalments_left = 0 THEN 'all_certified'
              WHEN convention.term_on < current_setting('app.today')::date THEN 'convention_expired' END AS over
  FROM imputation_line line
  JOIN award ON award.id = line.award_id
  JOIN credit_line ON credit_line.id = line.credit_line_id
  JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
  JOIN imputation_line_left remains ON remains.id = line.id
  LEFT JOIN convention ON convention.award_id = award.id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(cancelled_cents), 0)::bigint AS cancelled, coalesce(sum(carried_cents), 0)::bigint AS carried
    FROM year_end_decision WHERE imputation_line_id = line.id
  ) decided
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(payment.amount_cents) FILTER (WHERE payment.state = 'certified'), 0)::bigint AS unborne,
           count(*) FILTER (WHERE payment.id IS NULL) AS instalments_left
    FROM instalment LEFT JOIN payment ON payment.instalment_id = instalment.id WHERE instalment.award_id = award.id
  ) service
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(same.left_cents - same.awaited_cents), 0)::bigint AS free
    FROM imputation_line_left same
    JOIN credit_line its ON its.id = same.credit_line_id
    JOIN control_envelope its_envelope ON its_envelope.id = its.envelope_id
    JOIN fiscal_year its_year ON its_year.id = its_envelope.fiscal_year_id
    JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
    WHERE same.award_id = award.id AND its_year.year = year.year
  ) siblings
  WHERE line.committed_cents + decided.cancelled + decided.carried > 0
  UNION ALL
  SELECT 2 * membership.id + 1, 'membership', membership.id, membership.id, envelope.fiscal_year_id, envelope.section, bound.credit_line_id,
         membership.department_id, membership.beneficiary_id, membership.object,
         bound.committed + decided.cancelled + decided.carried, 0, decided.cancelled, decided.carried, bound.attached,
         bound.committed - bound.attached,
         CASE WHEN membership.fee_call_received_on IS NULL THEN 0 ELSE bound.committed - bound.attached END, NULL
  FROM membership
  CROSS JOIN LATERAL (
    SELECT credit_line_id, sum(committed_cents)::bigint AS committed, sum(ordered_cents)::bigint AS attached
    FROM movement WHERE origin_kind = 'membership' AND origin_id = membership.id GROUP BY credit_line_id
  ) bound
  JOIN credit_line ON credit_line.id = bound.credit_line_id
  JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(cancelled_cents), 0)::bigint AS cancelled, coalesce(sum(carried_cents), 0)::bigint AS carried
    FROM year_end_decision WHERE membership_id = membership.id AND credit_line_id = bound.credit_line_id
  ) decided
  WHERE bound.committed + decided.cancelled + decided.carried > 0;

-- A mandat issued again is borne by the year that bears its payment now.
ALTER TABLE mandat
  DROP CONSTRAINT fk_mandat_replaces,
  DROP CONSTRAINT uq_mandat_file,
  ADD CONSTRAINT uq_mandat_file UNIQUE (id, payment_id, amount_cents),
  ADD CONSTRAINT fk_mandat_replaces FOREIGN KEY (replaces_id, payment_id, amount_cents) REFERENCES mandat (id, payment_id, amount_cents);

-- What was cancelled is no longer carried by anybody, nor certified.
CREATE OR REPLACE VIEW open_file AS
  SELECT 'grant_request' AS subject, id, department_id, officer_id, beneficiary_id, number AS reference, title,
         coalesce(proposed_cents, requested_cents) AS amount_cents, state, state_since
  FROM grant_request WHERE state NOT IN ('granted', 'refused', 'inadmissible', 'closed', 'withdrawn', 'renounced', 'lapsed')
  UNION ALL
  SELECT 'award', id, department_id, officer_id, beneficiary_id, NULL, object, amount_cents, state, state_since
  FROM award WHERE state NOT IN ('dismissed', 'renounced', 'lapsed') AND NOT (
    state = 'granted' AND paid_cents + cancelled_cents = amount_cents AND NOT EXISTS (
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
CREATE OR REPLACE VIEW certifiable_instalment AS
  SELECT i.id, i.award_id, i.amount_cents, greatest(act.enforceable_on, convention.notified_on, accounts.accepted_on) AS since
  FROM instalment i
  JOIN award ON award.id = i.award_id AND award.state = 'granted' AND award.certified_cents + award.cancelled_cents < award.amount_cents
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
CREATE OR REPLACE VIEW committed_holder AS
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
      (17, paying.certified < paying.instalments AND award.certified_cents + award.cancelled_cents < award.amount_cents AND (paying.certified = 0 OR accounts.accepted = accounts.due), 'grants_officer', 'certification', last_step.at),
      (18, accounts.accepted < accounts.due AND accounts.received > accounts.accepted, 'manager', 'financial_report_check', accounts.received_on),
      (19, accounts.accepted < accounts.due, 'beneficiary', 'financial_report', last_step.at)
    ) AS line (rank, holds, holder, expected, since)
    WHERE line.holds ORDER BY line.rank LIMIT 1
  ) AS situation
  WHERE award.state = 'granted';

-- AE (running costs, CGCT L5217-10-7) and AP (investment, D5217-11): what a budget lets commit over several years, whatever each year pays.
CREATE TABLE commitment_authorisation (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  budget_id       bigint  NOT NULL,
  section         text    NOT NULL,
  number          text    NOT NULL,
  title           text    NOT NULL,
  first_year      integer NOT NULL,
  last_year       integer NOT NULL,
  voted_cents     bigint  NOT NULL DEFAULT 0,
  reserved_cents  bigint  NOT NULL DEFAULT 0,
  committed_cents bigint  NOT NULL DEFAULT 0,
  available_cents bigint  NOT NULL GENERATED ALWAYS AS (voted_cents - reserved_cents - committed_cents) STORED,
  demonstration   boolean NOT NULL DEFAULT false,
  search_text     text    GENERATED ALWAYS AS (searchable(number, title)) STORED,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_commitment_authorisation_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  CONSTRAINT uq_commitment_authorisation_number UNIQUE (budget_id, number),
  CONSTRAINT ck_commitment_authorisation_section CHECK (section IN ('fonctionnement', 'investissement')),
  CONSTRAINT ck_commitment_authorisation_years CHECK (first_year BETWEEN 2000 AND 2100 AND last_year BETWEEN first_year AND 2100),
  CONSTRAINT ck_commitment_authorisation_balances CHECK (reserved_cents >= 0 AND committed_cents >= 0),
  CONSTRAINT ck_commitment_authorisation_within_vote CHECK (reserved_cents + committed_cents <= voted_cents)
);
CREATE TRIGGER commitment_authorisation_history AFTER INSERT OR UPDATE OR DELETE ON commitment_authorisation FOR EACH ROW
  EXECUTE FUNCTION record_history('voted_cents', 'reserved_cents', 'committed_cents', 'available_cents', 'search_text');
CREATE TRIGGER commitment_authorisation_kept BEFORE DELETE OR TRUNCATE ON commitment_authorisation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER commitment_authorisation_balances BEFORE UPDATE OF voted_cents, reserved_cents, committed_cents ON commitment_authorisation
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_balance_edit();
CREATE TRIGGER commitment_authorisation_starts_empty BEFORE INSERT ON commitment_authorisation
  FOR EACH ROW WHEN (NEW.voted_cents <> 0 OR NEW.reserved_cents <> 0 OR NEW.committed_cents <> 0)
  EXECUTE FUNCTION refuse_balance_edit();

-- Added, never changed, as the movements of credits.
CREATE TABLE authorisation_entry (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  authorisation_id bigint NOT NULL,
  kind             text   NOT NULL,
  voted_cents      bigint NOT NULL DEFAULT 0,
  reserved_cents   bigint NOT NULL DEFAULT 0,
  committed_cents  bigint NOT NULL DEFAULT 0,
  accounting_date  date   NOT NULL,
  recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by      bigint,
  origin_kind      text   NOT NULL,
  origin_id        bigint NOT NULL,
  origin_label     text   NOT NULL,
  key              text   NOT NULL,
  CONSTRAINT fk_authorisation_entry_authorisation FOREIGN KEY (authorisation_id) REFERENCES commitment_authorisation (id),
  CONSTRAINT fk_authorisation_entry_recorded_by FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  CONSTRAINT uq_authorisation_entry_key UNIQUE (key),
  CONSTRAINT ck_authorisation_entry_kind CHECK (CASE kind
    WHEN 'vote'        THEN voted_cents > 0 AND reserved_cents = 0 AND committed_cents = 0
    WHEN 'revision'    THEN voted_cents <> 0 AND reserved_cents = 0 AND committed_cents = 0
    WHEN 'reservation' THEN voted_cents = 0 AND reserved_cents > 0 AND committed_cents = 0
    WHEN 'commitment'  THEN voted_cents = 0 AND committed_cents > 0 AND reserved_cents = -committed_cents
    WHEN 'release'     THEN voted_cents = 0 AND reserved_cents <= 0 AND committed_cents <= 0 AND reserved_cents + committed_cents < 0
    ELSE false END)
);
CREATE INDEX ix_authorisation_entry_authorisation ON authorisation_entry (authorisation_id, accounting_date, id);
CREATE INDEX ix_authorisation_entry_origin ON authorisation_entry (origin_kind, origin_id);
CREATE TRIGGER authorisation_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON authorisation_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE FUNCTION apply_authorisation_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE commitment_authorisation SET
      voted_cents = voted_cents + NEW.voted_cents, reserved_cents = reserved_cents + NEW.reserved_cents,
      committed_cents = committed_cents + NEW.committed_cents
    WHERE id = NEW.authorisation_id;
  RETURN NULL;
END $$;
CREATE TRIGGER authorisation_entry_applied AFTER INSERT ON authorisation_entry FOR EACH ROW EXECUTE FUNCTION apply_authorisation_entry();

-- Always empty: a row here is a balance that its entries, or its movements, do not explain.
CREATE VIEW authorisation_recount AS
  SELECT a.id FROM commitment_authorisation a
  LEFT JOIN (SELECT authorisation_id, sum(voted_cents) AS voted, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed
             FROM authorisation_entry GROUP BY authorisation_id) e ON e.authorisation_id = a.id
  WHERE (coalesce(e.voted, 0), coalesce(e.reserved, 0), coalesce(e.committed, 0))
    IS DISTINCT FROM (a.voted_cents, a.reserved_cents, a.committed_cents);
CREATE VIEW imputation_recount AS
  SELECT line.id FROM imputation_line line
  LEFT JOIN (SELECT origin_id, credit_line_id, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed,
                    sum(ordered_cents) FILTER (WHERE kind = 'attachment') AS attached
             FROM movement WHERE origin_kind = 'award' GROUP BY origin_id, credit_line_id) m
    ON (m.origin_id, m.credit_line_id) = (line.award_id, line.credit_line_id)
  WHERE (coalesce(m.reserved, 0), coalesce(m.committed, 0), coalesce(m.attached, 0))
    IS DISTINCT FROM (line.reserved_cents, line.committed_cents, line.attached_cents);

ALTER TABLE award
  ADD COLUMN authorisation_id bigint,
  ADD CONSTRAINT fk_award_authorisation FOREIGN KEY (authorisation_id) REFERENCES commitment_authorisation (id);
CREATE INDEX ix_award_authorisation ON award (authorisation_id);

-- What is reserved over several years is reserved on an authorisation. What a year leaves may go on later without one.
CREATE OR REPLACE FUNCTION check_award_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted bigint := CASE TG_TABLE_NAME WHEN 'award' THEN (to_jsonb(NEW) ->> 'id')::bigint
                   ELSE (to_jsonb(coalesce(NEW, OLD)) ->> 'award_id')::bigint END;
  subject award;
  total bigint;
  broken text;
BEGIN
  SELECT * INTO subject FROM award WHERE id = wanted;
  IF NOT FOUND OR subject.state IN ('drafting', 'dismissed') THEN
    RETURN NULL;
  END IF;
  SELECT coalesce(sum(amount_cents), 0) INTO total FROM award_part WHERE award_id = wanted;
  IF total <> subject.amount_cents THEN broken := 'ck_award_parts_add_up'; END IF;
  SELECT coalesce(sum(amount_cents), 0) INTO total FROM imputation_line WHERE award_id = wanted;
  IF total <> subject.amount_cents THEN broken := 'ck_award_lines_add_up'; END IF;
  SELECT coalesce(sum(amount_cents), 0) INTO total FROM instalment WHERE award_id = wanted;
  IF total <> subject.amount_cents THEN broken := 'ck_award_instalments_add_up'; END IF;
  IF subject.state IN ('reserved', 'granted')
     AND EXISTS (SELECT FROM imputation_line WHERE award_id = wanted AND credit_line_id IS NULL) THEN
    broken := 'ck_award_lines_resolved';
  END IF;
  IF subject.state = 'reserved' AND subject.authorisation_id IS NULL AND EXISTS (
    SELECT FROM imputation_line line
    JOIN credit_line ON credit_line.id = line.credit_line_id
    JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
    JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
    WHERE line.award_id = wanted AND year.year <> subject.fiscal_year) THEN
    broken := 'ck_award_authorised';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the breakdown of award % does not make its amount', wanted
      USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'award';
  END IF;
  RETURN NULL;
END $$;

-- What finance is proposed to commit: lines of a later year that is voted now. Nothing commits them by itself.
CREATE VIEW yearly_credits_due AS
  SELECT line.id, line.award_id, envelope.fiscal_year_id, line.credit_line_id,
         line.amount_cents - line.reserved_cents - line.committed_cents + line.attached_cents AS amount_cents
  FROM award
  JOIN imputation_line line ON line.award_id = award.id
  JOIN credit_line ON credit_line.id = line.credit_line_id
  JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
  JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
  WHERE award.state = 'granted' AND year.state = 'voted'
    AND line.amount_cents > line.reserved_cents + line.committed_cents - line.attached_cents;
