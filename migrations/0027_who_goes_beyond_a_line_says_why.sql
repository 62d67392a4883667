-- Why: a visa took a credit line below zero in silence. Who may do so is named by an act and says why; the line goes no lower than that.

-- A line under the codes that it is known by, an axis that its budget does not use left out: « B370 · 65748 · 67 ».
CREATE FUNCTION credit_line_name(line credit_line) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN concat_ws(' · ', nullif(line.sous_politique, ''), nullif(line.programme, ''), line.nature, line.fonction);

-- What a line gives back, it has; what it sends to payment is committed on it. Its envelope holds as much of the whole.
ALTER TABLE credit_line
  ADD CONSTRAINT ck_credit_line_balances CHECK (reserved_cents >= 0 AND committed_cents >= 0 AND ordered_cents >= 0),
  ADD CONSTRAINT ck_credit_line_ordered_within_committed CHECK (ordered_cents <= committed_cents);

-- Who may go beyond a line, on one budget or on all, from when to when, and by which act.
CREATE TABLE line_override_right (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id       bigint  NOT NULL,
  budget_id     bigint,
  valid_from    date    NOT NULL,
  valid_until   date,
  act           text    NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_line_override_right_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_line_override_right_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  CONSTRAINT ck_line_override_right_period CHECK (valid_until >= valid_from)
);
CREATE INDEX ix_line_override_right_user ON line_override_right (user_id);
CREATE TRIGGER line_override_right_history AFTER INSERT OR UPDATE OR DELETE ON line_override_right
  FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER line_override_right_kept_whole BEFORE DELETE OR TRUNCATE ON line_override_right
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- One reservation that left its line below zero: by how much it did, who decided it under which right, and why.
-- It is written first and names the movement by the key that it will have: neither stands without the other.
CREATE TABLE line_override (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  movement_key   text   NOT NULL,
  credit_line_id bigint NOT NULL,
  right_id       bigint NOT NULL,
  beyond_cents   bigint NOT NULL,
  reason         text   NOT NULL,
  decided_by     bigint NOT NULL,
  decided_on     date   NOT NULL,
  CONSTRAINT uq_line_override_movement UNIQUE (movement_key),
  CONSTRAINT fk_line_override_movement FOREIGN KEY (movement_key) REFERENCES movement (key) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_line_override_credit_line FOREIGN KEY (credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_line_override_right FOREIGN KEY (right_id) REFERENCES line_override_right (id),
  CONSTRAINT fk_line_override_decided_by FOREIGN KEY (decided_by) REFERENCES app_user (id),
  CONSTRAINT ck_line_override_beyond CHECK (beyond_cents > 0),
  CONSTRAINT ck_line_override_reason CHECK (reason ~ '\S')
);
CREATE INDEX ix_line_override_credit_line ON line_override (credit_line_id);
CREATE TRIGGER line_override_history AFTER INSERT ON line_override FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER line_override_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON line_override
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE FUNCTION check_line_override_right() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM line_override_right held
    JOIN credit_line line ON line.id = NEW.credit_line_id
    JOIN control_envelope envelope ON envelope.id = line.envelope_id
    JOIN fiscal_year year ON year.id = envelope.fiscal_year_id
    WHERE held.id = NEW.right_id AND held.user_id = NEW.decided_by AND coalesce(held.budget_id = year.budget_id, true)
      AND NEW.decided_on BETWEEN held.valid_from AND coalesce(held.valid_until, 'infinity');
  IF NOT FOUND THEN
    RAISE EXCEPTION 'user % has no right to go beyond credit line % on %', NEW.decided_by, NEW.credit_line_id, NEW.decided_on
      USING ERRCODE = '23514', CONSTRAINT = 'ck_line_override_right_held', TABLE = 'line_override';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER line_override_under_right BEFORE INSERT ON line_override
  FOR EACH ROW EXECUTE FUNCTION check_line_override_right();

-- A line is held where credits are decided on, the reservation: what it takes beyond the line is what its author overrode,
-- to the cent. Votes, transfers and what others spend are facts of other acts: the line shows them, it does not refuse them.
-- It fires after the balances have moved, whose rows are locked until the end: two visas cannot both see the last euros.
CREATE FUNCTION hold_reservation_to_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  beyond bigint;
  overridden bigint;
BEGIN
  SELECT greatest(least(-available_cents, NEW.reserved_cents), 0) INTO beyond FROM credit_line WHERE id = NEW.credit_line_id;
  SELECT beyond_cents INTO overridden FROM line_override
    WHERE movement_key = NEW.key AND credit_line_id = NEW.credit_line_id AND decided_by = NEW.recorded_by;
  IF beyond <> coalesce(overridden, 0) THEN
    RAISE EXCEPTION 'a reservation takes % cents beyond credit line %, % overridden', beyond, NEW.credit_line_id, coalesce(overridden, 0)
      USING ERRCODE = '23514', CONSTRAINT = 'ck_movement_within_line', TABLE = 'movement';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER movement_within_line AFTER INSERT ON movement
  FOR EACH ROW WHEN (NEW.kind = 'reservation') EXECUTE FUNCTION hold_reservation_to_line();

-- What an override still explains: as long as its document holds the credits, and no more than it still holds.
CREATE VIEW standing_line_override AS
  SELECT decided.*, reservation.origin_kind, reservation.origin_id, reservation.origin_label,
         least(decided.beyond_cents, held.cents) AS standing_cents
  FROM line_override decided
  JOIN movement reservation ON reservation.key = decided.movement_key
  CROSS JOIN LATERAL (
    SELECT reservation.reserved_cents + coalesce(sum(given_back.reserved_cents + given_back.committed_cents), 0)::bigint AS cents
    FROM movement given_back
    WHERE given_back.origin_kind = reservation.origin_kind AND given_back.origin_id = reservation.origin_id
      AND given_back.credit_line_id = decided.credit_line_id AND given_back.kind = 'release' AND given_back.id > reservation.id
  ) AS held
  WHERE held.cents > 0;
