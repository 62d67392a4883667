-- Why: numbers of reports and acts were typed by hand, twice at times, and nobody could say what a missing one had become.

-- How the house numbers: one open series for a kind and a body, a body of its own before that of all.
CREATE TABLE act_series (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind            text    NOT NULL,
  body            text,
  pattern         text    NOT NULL,
  restarts_yearly boolean NOT NULL,
  first_value     integer NOT NULL,
  opened_on       date    NOT NULL,
  closed_on       date,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_act_series_kind CHECK (kind IN ('report', 'deliberation')),
  CONSTRAINT ck_act_series_body CHECK (body IN ('bureau', 'conseil')),
  CONSTRAINT ck_act_series_first_value CHECK (first_value > 0),
  CONSTRAINT ck_act_series_period CHECK (closed_on >= opened_on)
);
CREATE UNIQUE INDEX uq_act_series_open ON act_series (kind, coalesce(body, '')) WHERE closed_on IS NULL;
CREATE TRIGGER act_series_history AFTER INSERT OR UPDATE OR DELETE ON act_series FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER act_series_kept_whole BEFORE DELETE OR TRUNCATE ON act_series FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Every value that a series gave, in the order of number_series (0001): kept for a report, used, or voided with why. None is given again.
CREATE TABLE act_number (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  series_id   bigint  NOT NULL,
  year        integer NOT NULL,
  value       integer NOT NULL,
  number      text    NOT NULL,
  act_key     text GENERATED ALWAYS AS (act_key(number)) STORED,
  report_id   bigint,
  state       text    NOT NULL,
  state_since date    NOT NULL,
  reason      text,
  issued_on   date    NOT NULL,
  search_text text GENERATED ALWAYS AS (searchable(number)) STORED,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_issued_act_series FOREIGN KEY (series_id) REFERENCES act_series (id),
  CONSTRAINT fk_act_number_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT uq_act_number_value UNIQUE (series_id, year, value),
  CONSTRAINT uq_act_number_key UNIQUE (act_key),
  CONSTRAINT ck_act_number_state CHECK (state IN ('reserved', 'used', 'voided')),
  CONSTRAINT ck_act_number_explained CHECK ((state = 'voided') = (reason IS NOT NULL) AND (state = 'voided' OR report_id IS NOT NULL))
);
-- A report has one number that is being kept for its act.
CREATE UNIQUE INDEX uq_act_number_reserved ON act_number (report_id) WHERE state = 'reserved';
CREATE INDEX ix_act_number_report ON act_number (report_id);
CREATE INDEX ix_act_number_search ON act_number USING gin (search_text gin_trgm_ops);
CREATE TRIGGER act_number_history AFTER INSERT OR UPDATE OR DELETE ON act_number FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER act_number_kept_whole BEFORE DELETE OR TRUNCATE ON act_number FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What was given stays given: a number is kept, then used or voided, and says the same for ever.
CREATE FUNCTION keep_act_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'voided' OR NEW.state = 'reserved' AND OLD.state <> 'reserved'
     OR (NEW.series_id, NEW.year, NEW.value, NEW.number, NEW.issued_on) IS DISTINCT FROM (OLD.series_id, OLD.year, OLD.value, OLD.number, OLD.issued_on)
     OR NEW.report_id IS DISTINCT FROM OLD.report_id THEN
    RAISE EXCEPTION 'number % is already settled', OLD.number
      USING ERRCODE = '23514', CONSTRAINT = 'ck_act_number_settled', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER act_number_settled BEFORE UPDATE ON act_number FOR EACH ROW EXECUTE FUNCTION keep_act_number();

-- A number that was voided, or is kept for another report, is nobody's: whatever way it is written.
CREATE FUNCTION refuse_spent_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner bigint := CASE TG_TABLE_NAME WHEN 'report' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'report_id')::bigint END;
BEGIN
  IF EXISTS (SELECT FROM act_number n WHERE n.act_key = act_key(NEW.number) AND (n.state = 'voided' OR n.report_id <> owner)) THEN
    RAISE EXCEPTION 'number % is spent', NEW.number
      USING ERRCODE = '23514', CONSTRAINT = 'ck_number_spent', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER deliberation_number_free BEFORE INSERT OR UPDATE OF number ON deliberation FOR EACH ROW EXECUTE FUNCTION refuse_spent_number();
CREATE TRIGGER report_number_free BEFORE INSERT OR UPDATE OF number ON report FOR EACH ROW EXECUTE FUNCTION refuse_spent_number();
