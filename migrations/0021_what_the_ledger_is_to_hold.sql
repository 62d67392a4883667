-- Why: other spending of a chapitre, years that follow each other and entries to put right move credits too; one ledger tells them all.

-- Available is what a vote opened less what is set aside: one expression, held by the row, read by everybody.
-- external: what the finance system spends on the same credits. attached: what a rattachement of the year before pays.
ALTER TABLE control_envelope
  ADD COLUMN external_cents  bigint NOT NULL DEFAULT 0,
  ADD COLUMN attached_cents  bigint NOT NULL DEFAULT 0,
  ADD COLUMN available_cents bigint NOT NULL GENERATED ALWAYS AS
    (opened_cents - reserved_cents - committed_cents + attached_cents - external_cents) STORED,
  DROP CONSTRAINT ck_control_envelope_within_credits,
  DROP CONSTRAINT ck_control_envelope_balances,
  ADD CONSTRAINT ck_control_envelope_within_credits CHECK (reserved_cents + committed_cents - attached_cents <= opened_cents),
  ADD CONSTRAINT ck_control_envelope_balances CHECK (
    reserved_cents >= 0 AND committed_cents >= 0 AND ordered_cents >= 0 AND attached_cents >= 0);
ALTER TABLE credit_line
  ADD COLUMN external_cents  bigint NOT NULL DEFAULT 0,
  ADD COLUMN attached_cents  bigint NOT NULL DEFAULT 0,
  ADD COLUMN available_cents bigint NOT NULL GENERATED ALWAYS AS
    (opened_cents - reserved_cents - committed_cents + attached_cents - external_cents) STORED;
ALTER TABLE movement
  ADD COLUMN external_cents bigint NOT NULL DEFAULT 0,
  ADD COLUMN attached_cents bigint NOT NULL DEFAULT 0,
  ADD COLUMN corrects_id    bigint,
  ADD CONSTRAINT fk_movement_corrects FOREIGN KEY (corrects_id) REFERENCES movement (id),
  ADD CONSTRAINT uq_movement_corrects UNIQUE (corrects_id);

-- What each kind does, and which balances it may move.
ALTER TABLE movement
  DROP CONSTRAINT ck_movement_kind,
  ADD CONSTRAINT ck_movement_kind CHECK (CASE
    WHEN kind = 'initial_budget' THEN opened_cents > 0
    WHEN kind IN ('supplementary_budget', 'amending_budget', 'transfer', 'provisional_credits', 'correction') THEN opened_cents <> 0
    WHEN kind = 'reservation' THEN reserved_cents > 0
    WHEN kind = 'commitment' THEN committed_cents > 0 AND reserved_cents = -committed_cents
    WHEN kind = 'release' THEN reserved_cents <= 0 AND committed_cents <= 0 AND reserved_cents + committed_cents < 0
    WHEN kind IN ('order', 'attachment') THEN ordered_cents > 0
    WHEN kind = 'cancellation' THEN ordered_cents < 0
    WHEN kind = 'external_consumption' THEN external_cents <> 0
    WHEN kind = 'carry_forward' THEN opened_cents < 0 AND committed_cents = opened_cents
    WHEN kind = 'carry_over' THEN opened_cents > 0 AND committed_cents = opened_cents
    WHEN kind = 'attachment_reversal' THEN committed_cents > 0 AND attached_cents = committed_cents
    ELSE false END),
  ADD CONSTRAINT ck_movement_balances CHECK (
        (opened_cents = 0 OR kind IN ('initial_budget', 'supplementary_budget', 'amending_budget', 'transfer',
                                      'provisional_credits', 'correction', 'carry_forward', 'carry_over'))
    AND (reserved_cents = 0 OR kind IN ('reservation', 'commitment', 'release'))
    AND (committed_cents = 0 OR kind IN ('commitment', 'release', 'carry_forward', 'carry_over', 'attachment_reversal'))
    AND (ordered_cents = 0 OR kind IN ('order', 'cancellation', 'attachment'))
    AND (external_cents = 0 OR kind = 'external_consumption')
    AND (attached_cents = 0 OR kind = 'attachment_reversal')),
  ADD CONSTRAINT ck_movement_corrects CHECK ((kind = 'correction') = (corrects_id IS NOT NULL));

-- The CHECK holds what we consume ourselves. What others consume of the same credits is a fact, recorded even beyond them;
-- but nobody here takes what they left missing.
CREATE OR REPLACE FUNCTION apply_movement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  envelope control_envelope;
BEGIN
  SELECT envelope_id INTO envelope.id FROM credit_line WHERE id = NEW.credit_line_id;
  UPDATE control_envelope SET
      opened_cents = opened_cents + NEW.opened_cents, reserved_cents = reserved_cents + NEW.reserved_cents,
      committed_cents = committed_cents + NEW.committed_cents, ordered_cents = ordered_cents + NEW.ordered_cents,
      external_cents = external_cents + NEW.external_cents, attached_cents = attached_cents + NEW.attached_cents
    WHERE id = envelope.id RETURNING * INTO envelope;
  IF envelope.external_cents > 0 AND envelope.available_cents < 0
     AND NEW.opened_cents - NEW.reserved_cents - NEW.committed_cents + NEW.attached_cents < 0 THEN
    RAISE EXCEPTION 'envelope % would be short of % cents', envelope.id, -envelope.available_cents
      USING ERRCODE = '23514', CONSTRAINT = 'ck_control_envelope_within_credits', TABLE = 'control_envelope';
  END IF;
  UPDATE credit_line SET
      opened_cents = opened_cents + NEW.opened_cents, reserved_cents = reserved_cents + NEW.reserved_cents,
      committed_cents = committed_cents + NEW.committed_cents, ordered_cents = ordered_cents + NEW.ordered_cents,
      external_cents = external_cents + NEW.external_cents, attached_cents = attached_cents + NEW.attached_cents
    WHERE id = NEW.credit_line_id;
  RETURN NULL;
END $$;

DROP TRIGGER credit_line_balances ON credit_line;
CREATE TRIGGER credit_line_balances
  BEFORE UPDATE OF opened_cents, reserved_cents, committed_cents, ordered_cents, external_cents, attached_cents ON credit_line
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_balance_edit();
DROP TRIGGER control_envelope_starts_empty ON control_envelope;
CREATE TRIGGER control_envelope_starts_empty BEFORE INSERT ON control_envelope
  FOR EACH ROW WHEN (NEW.opened_cents <> 0 OR NEW.reserved_cents <> 0 OR NEW.committed_cents <> 0 OR NEW.ordered_cents <> 0
                     OR NEW.external_cents <> 0 OR NEW.attached_cents <> 0)
  EXECUTE FUNCTION refuse_balance_edit();
DROP TRIGGER credit_line_starts_empty ON credit_line;
CREATE TRIGGER credit_line_starts_empty BEFORE INSERT ON credit_line
  FOR EACH ROW WHEN (NEW.opened_cents <> 0 OR NEW.reserved_cents <> 0 OR NEW.committed_cents <> 0 OR NEW.ordered_cents <> 0
                     OR NEW.external_cents <> 0 OR NEW.attached_cents <> 0)
  EXECUTE FUNCTION refuse_balance_edit();
DROP TRIGGER credit_line_history ON credit_line;
CREATE TRIGGER credit_line_history AFTER INSERT OR UPDATE OR DELETE ON credit_line FOR EACH ROW EXECUTE FUNCTION record_history(
  'opened_cents', 'reserved_cents', 'committed_cents', 'ordered_cents', 'external_cents', 'attached_cents', 'available_cents');

CREATE OR REPLACE VIEW budget_recount AS
  WITH by_line AS (
    SELECT credit_line_id, sum(opened_cents) AS opened, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed,
           sum(ordered_cents) AS ordered, sum(external_cents) AS external, sum(attached_cents) AS attached
    FROM movement GROUP BY credit_line_id
  ), lines AS (
    SELECT l.*, coalesce(b.opened, 0) AS opened, coalesce(b.reserved, 0) AS reserved, coalesce(b.committed, 0) AS committed,
           coalesce(b.ordered, 0) AS ordered, coalesce(b.external, 0) AS external, coalesce(b.attached, 0) AS attached
    FROM credit_line l LEFT JOIN by_line b ON b.credit_line_id = l.id
  ), by_envelope AS (
    SELECT envelope_id, sum(opened) AS opened, sum(reserved) AS reserved, sum(committed) AS committed,
           sum(ordered) AS ordered, sum(external) AS external, sum(attached) AS attached
    FROM lines GROUP BY envelope_id
  )
  SELECT 'credit_line' AS level, id FROM lines
    WHERE (opened, reserved, committed, ordered, external, attached)
      IS DISTINCT FROM (opened_cents, reserved_cents, committed_cents, ordered_cents, external_cents, attached_cents)
  UNION ALL
  SELECT 'control_envelope', e.id FROM control_envelope e LEFT JOIN by_envelope b ON b.envelope_id = e.id
    WHERE (coalesce(b.opened, 0), coalesce(b.reserved, 0), coalesce(b.committed, 0), coalesce(b.ordered, 0),
           coalesce(b.external, 0), coalesce(b.attached, 0))
      IS DISTINCT FROM (e.opened_cents, e.reserved_cents, e.committed_cents, e.ordered_cents, e.external_cents, e.attached_cents);

CREATE OR REPLACE FUNCTION movement_possible(year_state text, movement_kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE movement_kind
    WHEN 'initial_budget'       THEN year_state IN ('preparing', 'provisional', 'voted')
    WHEN 'supplementary_budget' THEN year_state = 'voted'
    WHEN 'amending_budget'      THEN year_state IN ('voted', 'additional_period')
    WHEN 'transfer'             THEN year_state IN ('provisional', 'voted')
    WHEN 'provisional_credits'  THEN year_state IN ('provisional', 'voted')
    WHEN 'correction'           THEN year_state IN ('preparing', 'provisional', 'voted', 'additional_period')
    WHEN 'reservation'          THEN year_state IN ('provisional', 'voted')
    WHEN 'commitment'           THEN year_state IN ('provisional', 'voted')
    WHEN 'release'              THEN year_state IN ('provisional', 'voted', 'additional_period')
    WHEN 'order'                THEN year_state IN ('provisional', 'voted', 'additional_period')
    WHEN 'cancellation'         THEN year_state IN ('provisional', 'voted', 'additional_period')
    WHEN 'external_consumption' THEN year_state IN ('provisional', 'voted', 'additional_period')
    WHEN 'carry_forward'        THEN year_state = 'additional_period'
    WHEN 'carry_over'           THEN year_state IN ('provisional', 'voted')
    WHEN 'attachment'           THEN year_state = 'additional_period'
    WHEN 'attachment_reversal'  THEN year_state IN ('provisional', 'voted')
    ELSE false END;
