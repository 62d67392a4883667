-- Why: a transfer took from a line and gave to nobody, and an entry recorded wrongly stayed; both are documents now, held whole by the database.

ALTER TABLE parameter
  DROP CONSTRAINT ck_parameter_unit,
  ADD CONSTRAINT ck_parameter_unit CHECK (unit IN ('cents', 'days', 'months', 'count', 'basis_points'));

-- The whole budget is not kept here: finance tells what a section really spends without its personnel, from when and from where.
CREATE TABLE real_expenditure (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fiscal_year_id bigint  NOT NULL,
  section        text    NOT NULL,
  known_on       date    NOT NULL,
  amount_cents   bigint  NOT NULL,
  source         text    NOT NULL,
  demonstration  boolean NOT NULL DEFAULT false,
  CONSTRAINT fk_real_expenditure_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT ck_real_expenditure_section CHECK (section IN ('fonctionnement', 'investissement')),
  CONSTRAINT ck_real_expenditure_amount CHECK (amount_cents > 0)
);
CREATE INDEX ix_real_expenditure_section ON real_expenditure (fiscal_year_id, section, known_on);
CREATE TRIGGER real_expenditure_history AFTER INSERT ON real_expenditure FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER real_expenditure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON real_expenditure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The figure known on a day; NULL while none is.
CREATE FUNCTION real_expenditure_on(wanted_year bigint, wanted_section text, day date) RETURNS bigint
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (SELECT amount_cents FROM real_expenditure
          WHERE fiscal_year_id = wanted_year AND section = wanted_section AND known_on <= day
          ORDER BY known_on DESC, id DESC LIMIT 1);

-- One document, two legs. A chapitre that is not followed here has no line: it is told by its code, and counts all the same.
CREATE TABLE transfer (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number              text    NOT NULL,
  state               text    NOT NULL,
  state_since         date    NOT NULL,
  fiscal_year_id      bigint  NOT NULL,
  section             text    NOT NULL,
  from_line_id        bigint,
  from_chapitre       text    NOT NULL,
  to_line_id          bigint,
  to_chapitre         text    NOT NULL,
  amount_cents        bigint  NOT NULL,
  decided_on          date    NOT NULL,
  act                 text,
  label               text    NOT NULL,
  -- What allowed it, as it stood that day: the base, the rate and the sum of what had been transferred, this one included.
  base_cents          bigint,
  rate_bp             integer,
  running_cents       bigint,
  reported_sitting_id bigint,
  demonstration       boolean NOT NULL DEFAULT false,
  version             integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_transfer_number UNIQUE (number),
  CONSTRAINT fk_transfer_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT fk_transfer_from_line FOREIGN KEY (from_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_transfer_to_line FOREIGN KEY (to_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_transfer_reported_sitting FOREIGN KEY (reported_sitting_id) REFERENCES sitting (id),
  CONSTRAINT ck_transfer_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_transfer_chapitre CHECK (from_chapitre ~ '^\d{2,5}$' AND to_chapitre ~ '^\d{2,5}$'),
  CONSTRAINT ck_transfer_lines CHECK (num_nonnulls(from_line_id, to_line_id) > 0 AND from_line_id IS DISTINCT FROM to_line_id),
  CONSTRAINT ck_transfer_act CHECK (from_chapitre = to_chapitre OR act IS NOT NULL),
  CONSTRAINT ck_transfer_base_known CHECK (from_chapitre = to_chapitre OR num_nulls(base_cents, rate_bp, running_cents) = 0),
  -- CGCT L5217-10-6: the assembly delegates transfers from chapitre to chapitre up to a share of what the section really spends.
  CONSTRAINT ck_transfer_within_share CHECK (from_chapitre = to_chapitre OR running_cents * 10000 <= base_cents * rate_bp),
  CONSTRAINT ck_transfer_state CHECK (CASE WHEN from_chapitre = to_chapitre
    THEN state IN ('decided', 'corrected') ELSE state IN ('to_report', 'reported', 'corrected') END),
  CONSTRAINT ck_transfer_reported CHECK (state <> 'reported' OR reported_sitting_id IS NOT NULL)
);
CREATE INDEX ix_transfer_fiscal_year ON transfer (fiscal_year_id, section);
CREATE INDEX ix_transfer_from_line ON transfer (from_line_id);
CREATE INDEX ix_transfer_to_line ON transfer (to_line_id);
CREATE TRIGGER transfer_history AFTER INSERT OR UPDATE OR DELETE ON transfer FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER transfer_kept BEFORE DELETE OR TRUNCATE ON transfer FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Year, section and chapitres are those of the lines. Two transfers that race for the last of the share wait here for each other.
CREATE FUNCTION stamp_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  giving    control_envelope;
  receiving control_envelope;
BEGIN
  SELECT e.* INTO giving FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id WHERE l.id = NEW.from_line_id;
  SELECT e.* INTO receiving FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id WHERE l.id = NEW.to_line_id;
  IF (giving.fiscal_year_id, giving.section) <> (receiving.fiscal_year_id, receiving.section) THEN
    RAISE EXCEPTION 'a transfer stays inside a section of a fiscal year'
      USING ERRCODE = '23514', CONSTRAINT = 'ck_transfer_one_section', TABLE = 'transfer';
  END IF;
  NEW.fiscal_year_id := coalesce(giving.fiscal_year_id, receiving.fiscal_year_id);
  NEW.section := coalesce(giving.section, receiving.section);
  NEW.from_chapitre := coalesce(giving.chapitre, NEW.from_chapitre);
  NEW.to_chapitre := coalesce(receiving.chapitre, NEW.to_chapitre);
  NEW.state := 'decided';
  IF NEW.from_chapitre <> NEW.to_chapitre THEN
    PERFORM FROM fiscal_year WHERE id = NEW.fiscal_year_id FOR NO KEY UPDATE;
    NEW.state := 'to_report';
    NEW.base_cents := real_expenditure_on(NEW.fiscal_year_id, NEW.section, NEW.decided_on);
    NEW.rate_bp := parameter_on('transfer_share', NEW.decided_on);
    NEW.running_cents := NEW.amount_cents + (
      SELECT coalesce(sum(amount_cents), 0) FROM transfer
      WHERE fiscal_year_id = NEW.fiscal_year_id AND section = NEW.section AND from_chapitre <> to_chapitre AND state <> 'corrected');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER transfer_stamped BEFORE INSERT ON transfer FOR EACH ROW EXECUTE FUNCTION stamp_transfer();

-- What a transfer is stays as it was decided: only its state and the sitting told of it move.
CREATE TRIGGER transfer_never_rewritten BEFORE UPDATE OF number, fiscal_year_id, section, from_line_id, from_chapitre, to_line_id,
    to_chapitre, amount_cents, decided_on, act, label, base_cents, rate_bp, running_cents ON transfer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Why an entry was put right: the opposite movement is its only effect.
CREATE TABLE correction (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  movement_id bigint NOT NULL,
  reason      text   NOT NULL,
  CONSTRAINT fk_correction_movement FOREIGN KEY (movement_id) REFERENCES movement (id),
  CONSTRAINT uq_correction_movement UNIQUE (movement_id)
);
CREATE TRIGGER correction_history AFTER INSERT ON correction FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER correction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE FUNCTION hold_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM movement wrong JOIN correction c ON c.movement_id = wrong.id
    WHERE wrong.id = NEW.corrects_id AND wrong.credit_line_id = NEW.credit_line_id AND wrong.opened_cents = -NEW.opened_cents
      AND wrong.kind IN ('initial_budget', 'supplementary_budget', 'amending_budget', 'transfer')
  ) THEN
    RAISE EXCEPTION 'movement % is not what a correction puts right', NEW.corrects_id
      USING ERRCODE = '23514', CONSTRAINT = 'ck_movement_correction_opposite', TABLE = 'movement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER movement_correction_held BEFORE INSERT ON movement FOR EACH ROW WHEN (NEW.kind = 'correction')
  EXECUTE FUNCTION hold_correction();

-- Judged at commit, when both legs are there: what leaves a line arrives on the other, nothing once it is corrected.
CREATE FUNCTION hold_transfer_legs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted bigint;
BEGIN
  IF TG_TABLE_NAME = 'transfer' THEN
    wanted := NEW.id;
  ELSIF NEW.kind = 'transfer' THEN
    wanted := CASE NEW.origin_kind WHEN 'transfer' THEN NEW.origin_id ELSE 0 END;
  ELSE
    SELECT origin_id INTO wanted FROM movement WHERE id = NEW.corrects_id AND kind = 'transfer' AND origin_kind = 'transfer';
    IF NOT FOUND THEN RETURN NULL; END IF;
  END IF;
  IF NOT EXISTS (SELECT FROM transfer WHERE id = wanted) OR EXISTS (
    WITH entry AS (
      SELECT id, credit_line_id, opened_cents FROM movement WHERE kind = 'transfer' AND origin_kind = 'transfer' AND origin_id = wanted
    ), moved AS (
      SELECT credit_line_id, sum(opened_cents) AS cents FROM (
        SELECT credit_line_id, opened_cents FROM entry
        UNION ALL SELECT m.credit_line_id, m.opened_cents FROM movement m JOIN entry ON entry.id = m.corrects_id) AS whole
      GROUP BY credit_line_id
    ), leg AS (
      SELECT leg.credit_line_id, CASE t.state WHEN 'corrected' THEN 0 ELSE leg.cents END AS cents
      FROM transfer t CROSS JOIN LATERAL (VALUES (t.from_line_id, -t.amount_cents), (t.to_line_id, t.amount_cents)) AS leg (credit_line_id, cents)
      WHERE t.id = wanted AND leg.credit_line_id IS NOT NULL
    )
    SELECT FROM moved FULL JOIN leg USING (credit_line_id) WHERE moved.cents IS DISTINCT FROM leg.cents
  ) THEN
    RAISE EXCEPTION 'the movements of transfer % are not its legs', wanted
      USING ERRCODE = '23514', CONSTRAINT = 'ck_transfer_balanced', TABLE = 'transfer';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER transfer_balanced AFTER INSERT OR UPDATE OF state ON transfer
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_transfer_legs();
CREATE CONSTRAINT TRIGGER movement_transfer_balanced AFTER INSERT ON movement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.kind IN ('transfer', 'correction')) EXECUTE FUNCTION hold_transfer_legs();

-- What may be transferred from chapitre to chapitre in each section of a year, as known on a day; a section without envelope has none.
CREATE FUNCTION transfer_ceiling_on(wanted_year bigint, day date) RETURNS TABLE (
  "fiscalYearId" bigint, budget text, year integer, section text, "baseCents" bigint, "knownOn" date, source text,
  "rateBp" integer, "limitCents" bigint, "usedCents" bigint) LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT y.id, b.name, y.year, s.section, base.amount_cents, base.known_on, base.source, rate.bp,
           (base.amount_cents * rate.bp) / 10000,
           (SELECT coalesce(sum(t.amount_cents), 0)::bigint FROM transfer t
            WHERE t.fiscal_year_id = y.id AND t.section = s.section AND t.from_chapitre <> t.to_chapitre AND t.state <> 'corrected')
    FROM fiscal_year y
    JOIN budget b ON b.id = y.budget_id
    JOIN (SELECT DISTINCT e.fiscal_year_id, e.section FROM control_envelope e) AS s ON s.fiscal_year_id = y.id
    CROSS JOIN (SELECT parameter_on('transfer_share', day)::integer AS bp) AS rate
    LEFT JOIN LATERAL (
      SELECT r.* FROM real_expenditure r WHERE r.fiscal_year_id = y.id AND r.section = s.section AND r.known_on <= day
      ORDER BY r.known_on DESC, r.id DESC LIMIT 1) AS base ON true
    WHERE y.id = wanted_year;
  END;
