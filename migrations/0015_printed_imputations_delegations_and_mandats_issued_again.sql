-- Why: an act prints its imputation in its own words, each ordonnateur signs for its own budget, and a mandat that the accountant rejects is issued again.

-- The rows that change here are signed as any other.
SELECT set_config('app.actor_name', 'Migration 0015', true), set_config('app.request_id', 'migration-0015', true),
       set_config('app.today', current_date::text, true), set_config('app.action', 'imputation_line.printed', true);

-- What is printed is a fact of the act; the credit line is what finance understands by it.
ALTER TABLE imputation_line
  ADD COLUMN printed text,
  ADD COLUMN resolved_by bigint,
  ADD COLUMN resolved_on date,
  ALTER COLUMN credit_line_id DROP NOT NULL,
  ADD CONSTRAINT fk_imputation_line_resolved_by FOREIGN KEY (resolved_by) REFERENCES app_user (id);

UPDATE imputation_line line SET printed = award.printed_imputation
FROM award WHERE award.id = line.award_id AND award.printed_imputation IS NOT NULL;
INSERT INTO imputation_line (award_id, rank, printed, amount_cents)
SELECT id, 1, printed_imputation, amount_cents FROM award
WHERE printed_imputation IS NOT NULL AND NOT EXISTS (SELECT FROM imputation_line WHERE award_id = award.id);
-- Their breakdowns are checked now: a table with checks still pending is not altered.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;

ALTER TABLE award DROP COLUMN printed_imputation;
ALTER TABLE imputation_line
  ADD CONSTRAINT ck_imputation_line_told CHECK (printed IS NOT NULL OR credit_line_id IS NOT NULL),
  ADD CONSTRAINT ck_imputation_line_resolved CHECK (
    (resolved_by IS NULL) = (resolved_on IS NULL) AND (resolved_by IS NULL OR credit_line_id IS NOT NULL));

-- Credits are reserved on credit lines: what is printed alone reserves nothing.
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
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the breakdown of award % does not make its amount', wanted
      USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'award';
  END IF;
  RETURN NULL;
END $$;

-- Who may sign for a budget, from when, up to how much, and by which act: an état spécial de territoire has its own ordonnateur (CGCT, L5218-8-1 s.).
CREATE TABLE signature_delegation (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id       bigint  NOT NULL,
  budget_id     bigint  NOT NULL,
  valid_from    date    NOT NULL,
  valid_until   date,
  ceiling_cents bigint,
  act           text    NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_signature_delegation_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_signature_delegation_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  CONSTRAINT ck_signature_delegation_period CHECK (valid_until >= valid_from),
  CONSTRAINT ck_signature_delegation_ceiling CHECK (ceiling_cents > 0)
);
CREATE INDEX ix_signature_delegation_signatory ON signature_delegation (user_id, budget_id);
CREATE TRIGGER signature_delegation_history AFTER INSERT OR UPDATE OR DELETE ON signature_delegation
  FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER signature_delegation_kept_whole BEFORE DELETE OR TRUNCATE ON signature_delegation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE bordereau
  ADD COLUMN signature_delegation_id bigint,
  ADD CONSTRAINT fk_bordereau_signature_delegation FOREIGN KEY (signature_delegation_id) REFERENCES signature_delegation (id);

-- What was signed before delegations were recorded stands; whatever is signed from now on is signed under one.
CREATE FUNCTION check_signature_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.signed_by IS NULL OR (TG_OP = 'UPDATE' AND NEW.signed_by IS NOT DISTINCT FROM OLD.signed_by) THEN
    RETURN NEW;
  END IF;
  PERFORM FROM signature_delegation d
    JOIN fiscal_year y ON y.id = NEW.fiscal_year_id AND y.budget_id = d.budget_id
    WHERE d.id = NEW.signature_delegation_id AND d.user_id = NEW.signed_by
      AND NEW.signed_on BETWEEN d.valid_from AND coalesce(d.valid_until, 'infinity')
      AND coalesce(d.ceiling_cents >= (SELECT sum(amount_cents) FROM mandat
                                       WHERE bordereau_id = NEW.id AND state <> 'cancelled'), true);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'bordereau % is signed without a delegation that covers it', NEW.id
      USING ERRCODE = '23514', CONSTRAINT = 'ck_bordereau_delegation', TABLE = 'bordereau';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bordereau_signed_under_delegation BEFORE INSERT OR UPDATE ON bordereau
  FOR EACH ROW EXECUTE FUNCTION check_signature_delegation();

-- A mandat that the accountant rejects, or that is cancelled before it is signed, keeps its number and its reason for ever;
-- another one replaces it for the same payment, budget and amount.
ALTER TABLE mandat
  ADD COLUMN ended_on date,
  ADD COLUMN ended_by bigint,
  ADD COLUMN end_reason text,
  ADD COLUMN replaces_id bigint,
  DROP CONSTRAINT uq_mandat_payment_budget,
  DROP CONSTRAINT ck_mandat_state,
  DROP CONSTRAINT ck_mandat_numbered,
  DROP CONSTRAINT ck_mandat_ordered,
  DROP CONSTRAINT ck_mandat_signed,
  DROP CONSTRAINT ck_mandat_taken_in_charge,
  DROP CONSTRAINT ck_mandat_dates,
  ADD CONSTRAINT fk_mandat_ended_by FOREIGN KEY (ended_by) REFERENCES app_user (id),
  ADD CONSTRAINT uq_mandat_file UNIQUE (id, payment_id, fiscal_year_id, amount_cents),
  ADD CONSTRAINT uq_mandat_replaces UNIQUE (replaces_id),
  ADD CONSTRAINT fk_mandat_replaces FOREIGN KEY (replaces_id, payment_id, fiscal_year_id, amount_cents)
    REFERENCES mandat (id, payment_id, fiscal_year_id, amount_cents),
  ADD CONSTRAINT ck_mandat_state CHECK (state IN
    ('liquidated', 'ordered', 'bordereau_signed', 'sent', 'taken_in_charge', 'paid', 'rejected', 'cancelled')),
  ADD CONSTRAINT ck_mandat_numbered CHECK (state = 'cancelled' OR (state = 'liquidated') = (number IS NULL)),
  ADD CONSTRAINT ck_mandat_ordered CHECK ((number IS NULL) = (ordered_by IS NULL) AND (ordered_by IS NULL) = (ordered_on IS NULL)),
  ADD CONSTRAINT ck_mandat_signed CHECK (
    (state IN ('liquidated', 'ordered', 'cancelled')) = (signed_by IS NULL) AND (signed_by IS NULL OR bordereau_id IS NOT NULL)),
  ADD CONSTRAINT ck_mandat_taken_in_charge CHECK (
    state = 'rejected' OR (state IN ('taken_in_charge', 'paid')) = (taken_in_charge_on IS NOT NULL)),
  ADD CONSTRAINT ck_mandat_ended CHECK ((state IN ('rejected', 'cancelled')) = (ended_on IS NOT NULL)
    AND (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (end_reason IS NULL)),
  ADD CONSTRAINT ck_mandat_rejection_by_other CHECK (state <> 'rejected' OR (ended_by <> ordered_by AND ended_by <> signed_by)),
  ADD CONSTRAINT ck_mandat_dates CHECK (paid_on >= taken_in_charge_on AND taken_in_charge_on >= ordered_on
    AND ended_on >= coalesce(taken_in_charge_on, ordered_on));
CREATE UNIQUE INDEX uq_mandat_payment_budget ON mandat (payment_id, fiscal_year_id) WHERE state NOT IN ('rejected', 'cancelled');

CREATE FUNCTION refuse_mandat_revival() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'mandat % is % for ever', OLD.id, OLD.state
    USING ERRCODE = '23514', CONSTRAINT = 'ck_mandat_end_final', TABLE = 'mandat';
END $$;
CREATE TRIGGER mandat_end_final BEFORE UPDATE OF state, replaces_id ON mandat FOR EACH ROW
  WHEN ((OLD.state IN ('paid', 'rejected', 'cancelled') AND NEW.state <> OLD.state) OR NEW.replaces_id IS DISTINCT FROM OLD.replaces_id)
  EXECUTE FUNCTION refuse_mandat_revival();

-- What its lines bore can be borne again, by the mandat that replaces it.
CREATE FUNCTION uncount_ended_mandat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE imputation_line line SET ordered_cents = line.ordered_cents - borne.amount_cents
    FROM mandat_line borne WHERE borne.mandat_id = NEW.id AND line.id = borne.imputation_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER mandat_ended_uncounted AFTER UPDATE OF state ON mandat
  FOR EACH ROW WHEN (NEW.state IN ('rejected', 'cancelled') AND OLD.state NOT IN ('rejected', 'cancelled'))
  EXECUTE FUNCTION uncount_ended_mandat();

ALTER TABLE bordereau
  DROP CONSTRAINT ck_bordereau_state,
  DROP CONSTRAINT ck_bordereau_signed,
  ADD CONSTRAINT ck_bordereau_state CHECK (state IN ('prepared', 'signed', 'sent', 'cancelled')),
  ADD CONSTRAINT ck_bordereau_signed CHECK ((state IN ('prepared', 'cancelled')) = (signed_by IS NULL)
    AND (signed_by IS NULL) = (signed_on IS NULL) AND (state = 'sent') = (sent_on IS NOT NULL));

-- The mandats that stand for their payment: one that was replaced no longer does.
CREATE VIEW current_mandat AS
  SELECT m.* FROM mandat m WHERE NOT EXISTS (SELECT FROM mandat next WHERE next.replaces_id = m.id);

-- How far a payment is: as far as the slowest of its mandats, one to issue again before all.
CREATE OR REPLACE FUNCTION payment_progress(wanted bigint) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce((
    SELECT CASE state WHEN 'bordereau_signed' THEN 'signed' ELSE state END FROM current_mandat WHERE payment_id = wanted
    ORDER BY array_position(
      ARRAY['rejected', 'cancelled', 'liquidated', 'ordered', 'bordereau_signed', 'sent', 'taken_in_charge', 'paid'], state)
    LIMIT 1), 'certified');

CREATE OR REPLACE VIEW payment_recount AS
  SELECT 'award' AS level, a.id FROM award a
    LEFT JOIN (SELECT award_id, sum(amount_cents) AS certified FROM payment GROUP BY award_id) p ON p.award_id = a.id
    LEFT JOIN (SELECT payment.award_id, sum(mandat.amount_cents) AS paid FROM mandat JOIN payment ON payment.id = mandat.payment_id
               WHERE mandat.state = 'paid' GROUP BY payment.award_id) m ON m.award_id = a.id
    WHERE (coalesce(p.certified, 0), coalesce(m.paid, 0)) IS DISTINCT FROM (a.certified_cents, a.paid_cents)
  UNION ALL
  SELECT 'imputation_line', l.id FROM imputation_line l
    LEFT JOIN (SELECT borne.imputation_line_id, sum(borne.amount_cents) AS ordered
               FROM mandat_line borne JOIN mandat ON mandat.id = borne.mandat_id AND mandat.state NOT IN ('rejected', 'cancelled')
               GROUP BY borne.imputation_line_id) m ON m.imputation_line_id = l.id
    WHERE coalesce(m.ordered, 0) <> l.ordered_cents
  UNION ALL
  SELECT 'mandat', m.id FROM mandat m
    LEFT JOIN (SELECT mandat_id, sum(amount_cents) AS borne FROM mandat_line GROUP BY mandat_id) l ON l.mandat_id = m.id
    WHERE coalesce(l.borne, 0) <> m.amount_cents
  UNION ALL
  -- What is ordered stands in the movements of the mandat, what ended was taken back.
  SELECT 'mandat', m.id FROM mandat m
    LEFT JOIN (SELECT origin_id, sum(ordered_cents) AS ordered FROM movement WHERE origin_kind = 'mandat' GROUP BY origin_id) o
      ON o.origin_id = m.id
    WHERE coalesce(o.ordered, 0) <> CASE WHEN m.state IN ('liquidated', 'rejected', 'cancelled') THEN 0 ELSE m.amount_cents END
  UNION ALL
  SELECT 'payment', p.id FROM payment p
    LEFT JOIN (SELECT payment_id, sum(amount_cents) AS liquidated FROM current_mandat GROUP BY payment_id) m ON m.payment_id = p.id
    WHERE coalesce(m.liquidated, 0) <> CASE p.state WHEN 'certified' THEN 0 ELSE p.amount_cents END;
