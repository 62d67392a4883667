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
