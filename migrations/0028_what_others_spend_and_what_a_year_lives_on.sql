-- Why: a chapitre is spent outside our files too, and a year lives before its budget is voted; both are told, dated and held.

-- What the finance system spends of a chapitre outside our files, as it tells it on a day: a cumulative figure, never a difference.
CREATE TABLE external_consumption (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  envelope_id      bigint  NOT NULL,
  told_on          date    NOT NULL,
  cumulative_cents bigint  NOT NULL,
  source           text    NOT NULL,
  demonstration    boolean NOT NULL DEFAULT false,
  CONSTRAINT fk_external_consumption_envelope FOREIGN KEY (envelope_id) REFERENCES control_envelope (id),
  CONSTRAINT ck_external_consumption_cumulative CHECK (cumulative_cents >= 0)
);
CREATE INDEX ix_external_consumption_envelope ON external_consumption (envelope_id, told_on, id);
CREATE TRIGGER external_consumption_history AFTER INSERT ON external_consumption FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER external_consumption_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON external_consumption
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The rest of a chapitre is one line of its envelope: it has no nature, and nothing of ours is imputed to it.
CREATE UNIQUE INDEX uq_credit_line_rest ON credit_line (envelope_id) WHERE nature = '';

-- Judged at commit: what stands on the envelope is the last figure told.
CREATE FUNCTION hold_external_consumption() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands bigint;
  told   bigint;
BEGIN
  SELECT external_cents INTO stands FROM control_envelope WHERE id = NEW.envelope_id;
  SELECT cumulative_cents INTO told FROM external_consumption WHERE envelope_id = NEW.envelope_id ORDER BY told_on DESC, id DESC LIMIT 1;
  IF stands <> told THEN
    RAISE EXCEPTION 'envelope % carries % cents, % are told', NEW.envelope_id, stands, told
      USING ERRCODE = '23514', CONSTRAINT = 'ck_external_consumption_told', TABLE = 'external_consumption';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER external_consumption_told AFTER INSERT ON external_consumption
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_external_consumption();

-- Before its budget is voted a year lives on that of the year before: each section is opened once, and replaced by the vote.
CREATE TABLE provisional_opening (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fiscal_year_id bigint  NOT NULL,
  section        text    NOT NULL,
  opened_on      date    NOT NULL,
  -- Investment waits for the assembly to authorise it.
  act            text,
  replaced_on    date,
  demonstration  boolean NOT NULL DEFAULT false,
  CONSTRAINT fk_provisional_opening_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT uq_provisional_opening_section UNIQUE (fiscal_year_id, section),
  CONSTRAINT ck_provisional_opening_section CHECK (section IN ('fonctionnement', 'investissement')),
  CONSTRAINT ck_provisional_opening_act CHECK (section = 'fonctionnement' OR act IS NOT NULL)
);
CREATE TRIGGER provisional_opening_history AFTER INSERT OR UPDATE OR DELETE ON provisional_opening
  FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER provisional_opening_kept BEFORE DELETE OR TRUNCATE ON provisional_opening
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- CGCT L1612-1: running costs up to those of the budget of the year before, investment up to a quarter of its credits, the debt
-- apart. What the year before carried over, or passed on, is not what its budget opened.
CREATE FUNCTION voted_credits(wanted_line bigint) RETURNS bigint LANGUAGE sql STABLE
  RETURN (SELECT coalesce(sum(m.opened_cents), 0)::bigint FROM movement m WHERE m.credit_line_id = wanted_line
          AND m.kind IN ('initial_budget', 'supplementary_budget', 'amending_budget', 'transfer', 'correction'));

CREATE FUNCTION provisional_share_on(wanted_section text, day date) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  RETURN parameter_on(CASE wanted_section WHEN 'fonctionnement' THEN 'provisional_running_share' ELSE 'provisional_investment_share' END, day);

-- By chapitre of a year: what the year before voted, what may be opened of it, what is.
CREATE FUNCTION provisional_limits(wanted_year bigint) RETURNS TABLE (
  section text, chapitre text, previous_cents bigint, limit_cents bigint) LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT e.section, e.chapitre, sum(voted_credits(l.id))::bigint,
           CASE e.chapitre WHEN '16' THEN 0
             ELSE greatest(0, sum(voted_credits(l.id)) * provisional_share_on(e.section, make_date(y.year, 1, 1)) / 10000)::bigint END
    FROM fiscal_year y
    JOIN fiscal_year before ON before.budget_id = y.budget_id AND before.year = y.year - 1
    JOIN control_envelope e ON e.fiscal_year_id = before.id
    JOIN credit_line l ON l.envelope_id = e.id
    WHERE y.id = wanted_year
    GROUP BY e.section, e.chapitre, y.year;
  END;

-- It fires after the balances have moved, whose envelope is locked until the end: two openings cannot both see the same room.
CREATE FUNCTION hold_provisional_credits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held    control_envelope;
  allowed bigint;
  opened  bigint;
BEGIN
  SELECT e.* INTO held FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id WHERE l.id = NEW.credit_line_id;
  SELECT p.limit_cents INTO allowed FROM provisional_limits(held.fiscal_year_id) p
    JOIN provisional_opening o ON o.fiscal_year_id = held.fiscal_year_id AND o.section = p.section
    WHERE p.section = held.section AND p.chapitre = held.chapitre;
  SELECT sum(m.opened_cents) INTO opened FROM movement m JOIN credit_line l ON l.id = m.credit_line_id
    WHERE l.envelope_id = held.id AND m.kind = 'provisional_credits';
  IF opened > coalesce(allowed, 0) THEN
    RAISE EXCEPTION 'provisional credits of envelope % are held to % cents', held.id, coalesce(allowed, 0)
      USING ERRCODE = '23514', CONSTRAINT = 'ck_movement_within_provisional', TABLE = 'movement';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER movement_within_provisional AFTER INSERT ON movement
  FOR EACH ROW WHEN (NEW.kind = 'provisional_credits' AND NEW.opened_cents > 0) EXECUTE FUNCTION hold_provisional_credits();

-- Judged at commit: a year never has the credits of its budget beside those that it replaces.
CREATE FUNCTION hold_provisional_replaced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted bigint;
BEGIN
  IF TG_TABLE_NAME = 'fiscal_year' THEN
    wanted := NEW.id;
  ELSE
    SELECT e.fiscal_year_id INTO wanted FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id WHERE l.id = NEW.credit_line_id;
  END IF;
  IF EXISTS (SELECT FROM provisional_opening WHERE fiscal_year_id = wanted AND replaced_on IS NULL) THEN
    RAISE EXCEPTION 'fiscal year % still lives on provisional credits', wanted
      USING ERRCODE = '23514', CONSTRAINT = 'ck_provisional_opening_replaced', TABLE = 'provisional_opening';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER movement_replaces_provisional AFTER INSERT ON movement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.kind = 'initial_budget') EXECUTE FUNCTION hold_provisional_replaced();
CREATE CONSTRAINT TRIGGER fiscal_year_replaces_provisional AFTER UPDATE OF state ON fiscal_year
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state <> 'provisional') EXECUTE FUNCTION hold_provisional_replaced();
