-- Why: the vote is per chapitre, so the refusal is too. Movements are added, balances follow by trigger, a named CHECK refuses.

CREATE TABLE budget (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code         text   NOT NULL,
  name         text   NOT NULL,
  kind         text   NOT NULL,
  aliases      text[] NOT NULL DEFAULT '{}',
  CONSTRAINT uq_budget_code UNIQUE (code),
  CONSTRAINT ck_budget_kind CHECK (kind IN ('principal', 'annex', 'territory_state'))
);
CREATE TRIGGER budget_history AFTER INSERT OR UPDATE OR DELETE ON budget FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE fiscal_year (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  budget_id bigint  NOT NULL,
  year      integer NOT NULL,
  state     text    NOT NULL DEFAULT 'preparing',
  version   integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_fiscal_year_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  CONSTRAINT uq_fiscal_year_budget_year UNIQUE (budget_id, year),
  CONSTRAINT ck_fiscal_year_state CHECK (state IN ('preparing', 'provisional', 'voted', 'additional_period', 'closed')),
  CONSTRAINT ck_fiscal_year_year CHECK (year BETWEEN 2000 AND 2100)
);
CREATE TRIGGER fiscal_year_history AFTER INSERT OR UPDATE OR DELETE ON fiscal_year FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE nomenclature_code (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  axis    text   NOT NULL,
  year    integer NOT NULL,
  code    text   NOT NULL,
  label   text   NOT NULL,
  parent  text,
  CONSTRAINT uq_nomenclature_code UNIQUE (axis, year, code),
  CONSTRAINT ck_nomenclature_code_axis CHECK (axis IN ('chapitre', 'nature', 'fonction', 'sous_politique', 'programme'))
);
CREATE TRIGGER nomenclature_code_history AFTER INSERT OR UPDATE OR DELETE ON nomenclature_code FOR EACH ROW EXECUTE FUNCTION record_history();

-- The level of the vote: budget × year × section × chapitre. It carries the balance and the refusal.
CREATE TABLE control_envelope (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fiscal_year_id  bigint NOT NULL,
  section         text   NOT NULL,
  chapitre        text   NOT NULL,
  opened_cents    bigint NOT NULL DEFAULT 0,
  reserved_cents  bigint NOT NULL DEFAULT 0,
  committed_cents bigint NOT NULL DEFAULT 0,
  ordered_cents   bigint NOT NULL DEFAULT 0,
  CONSTRAINT fk_control_envelope_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT uq_control_envelope UNIQUE (fiscal_year_id, section, chapitre),
  CONSTRAINT ck_control_envelope_section CHECK (section IN ('fonctionnement', 'investissement')),
  CONSTRAINT ck_control_envelope_chapitre CHECK (chapitre ~ '^\d{2,5}$'),
  CONSTRAINT ck_control_envelope_within_credits CHECK (reserved_cents + committed_cents <= opened_cents),
  CONSTRAINT ck_control_envelope_balances CHECK (reserved_cents >= 0 AND committed_cents >= 0 AND ordered_cents >= 0),
  CONSTRAINT ck_control_envelope_ordered_within_committed CHECK (ordered_cents <= committed_cents)
);

-- A finer, internal level: it can warn, it never refuses. An axis that the budget does not use is '' (not applicable).
CREATE TABLE credit_line (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  envelope_id     bigint NOT NULL,
  department_id   bigint NOT NULL,
  nature          text   NOT NULL,
  fonction        text   NOT NULL,
  sous_politique  text   NOT NULL DEFAULT '',
  programme       text   NOT NULL DEFAULT '',
  opened_cents    bigint NOT NULL DEFAULT 0,
  reserved_cents  bigint NOT NULL DEFAULT 0,
  committed_cents bigint NOT NULL DEFAULT 0,
  ordered_cents   bigint NOT NULL DEFAULT 0,
  demonstration   boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_credit_line_envelope FOREIGN KEY (envelope_id) REFERENCES control_envelope (id),
  CONSTRAINT fk_credit_line_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT uq_credit_line UNIQUE (envelope_id, department_id, nature, fonction, sous_politique, programme)
);
CREATE TRIGGER credit_line_history AFTER INSERT OR UPDATE OR DELETE ON credit_line
  FOR EACH ROW EXECUTE FUNCTION record_history('opened_cents', 'reserved_cents', 'committed_cents', 'ordered_cents');

-- What happened to credits, in signed deltas. A kind says which deltas it may carry.
-- origin_* names the document that asked for it (the budget knows nothing of grants); key lets none exist twice.
CREATE TABLE movement (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind            text   NOT NULL,
  credit_line_id  bigint NOT NULL,
  opened_cents    bigint NOT NULL DEFAULT 0,
  reserved_cents  bigint NOT NULL DEFAULT 0,
  committed_cents bigint NOT NULL DEFAULT 0,
  ordered_cents   bigint NOT NULL DEFAULT 0,
  accounting_date date   NOT NULL,
  recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by     bigint,
  origin_kind     text   NOT NULL,
  origin_id       bigint NOT NULL,
  origin_label    text   NOT NULL,
  key             text   NOT NULL,
  CONSTRAINT fk_movement_credit_line FOREIGN KEY (credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_movement_recorded_by FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  CONSTRAINT uq_movement_key UNIQUE (key),
  CONSTRAINT ck_movement_kind CHECK (CASE kind
    WHEN 'initial_budget'       THEN opened_cents > 0 AND reserved_cents = 0 AND committed_cents = 0 AND ordered_cents = 0
    WHEN 'supplementary_budget' THEN opened_cents <> 0 AND reserved_cents = 0 AND committed_cents = 0 AND ordered_cents = 0
    WHEN 'amending_budget'      THEN opened_cents <> 0 AND reserved_cents = 0 AND committed_cents = 0 AND ordered_cents = 0
    WHEN 'transfer'             THEN opened_cents <> 0 AND reserved_cents = 0 AND committed_cents = 0 AND ordered_cents = 0
    WHEN 'reservation'          THEN opened_cents = 0 AND reserved_cents > 0 AND committed_cents = 0 AND ordered_cents = 0
    WHEN 'commitment'           THEN opened_cents = 0 AND reserved_cents = -committed_cents AND committed_cents > 0 AND ordered_cents = 0
    WHEN 'release'              THEN opened_cents = 0 AND reserved_cents <= 0 AND committed_cents <= 0 AND reserved_cents + committed_cents < 0 AND ordered_cents = 0
    WHEN 'order'                THEN opened_cents = 0 AND reserved_cents = 0 AND committed_cents = 0 AND ordered_cents > 0
    WHEN 'cancellation'         THEN opened_cents = 0 AND reserved_cents = 0 AND committed_cents = 0 AND ordered_cents < 0
    ELSE false END)
);
CREATE INDEX ix_movement_credit_line ON movement (credit_line_id, accounting_date, id);
CREATE INDEX ix_movement_origin ON movement (origin_kind, origin_id);
CREATE TRIGGER movement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON movement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The rows of one operation are inserted sorted by envelope, so two operations always lock in the same order.
CREATE FUNCTION apply_movement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE envelope bigint;
BEGIN
  SELECT envelope_id INTO envelope FROM credit_line WHERE id = NEW.credit_line_id;
  UPDATE control_envelope SET
      opened_cents = opened_cents + NEW.opened_cents, reserved_cents = reserved_cents + NEW.reserved_cents,
      committed_cents = committed_cents + NEW.committed_cents, ordered_cents = ordered_cents + NEW.ordered_cents
    WHERE id = envelope;
  UPDATE credit_line SET
      opened_cents = opened_cents + NEW.opened_cents, reserved_cents = reserved_cents + NEW.reserved_cents,
      committed_cents = committed_cents + NEW.committed_cents, ordered_cents = ordered_cents + NEW.ordered_cents
    WHERE id = NEW.credit_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER movement_applied AFTER INSERT ON movement FOR EACH ROW EXECUTE FUNCTION apply_movement();

-- Balances are moved by movements and by nothing else.
CREATE FUNCTION refuse_balance_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'balances of % follow movements', TG_TABLE_NAME
    USING ERRCODE = '23514', CONSTRAINT = 'ck_balance_follows_movements', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER control_envelope_balances BEFORE UPDATE ON control_envelope
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_balance_edit();
CREATE TRIGGER credit_line_balances BEFORE UPDATE OF opened_cents, reserved_cents, committed_cents, ordered_cents ON credit_line
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_balance_edit();
CREATE TRIGGER control_envelope_starts_empty BEFORE INSERT ON control_envelope
  FOR EACH ROW WHEN (NEW.opened_cents <> 0 OR NEW.reserved_cents <> 0 OR NEW.committed_cents <> 0 OR NEW.ordered_cents <> 0)
  EXECUTE FUNCTION refuse_balance_edit();
CREATE TRIGGER credit_line_starts_empty BEFORE INSERT ON credit_line
  FOR EACH ROW WHEN (NEW.opened_cents <> 0 OR NEW.reserved_cents <> 0 OR NEW.committed_cents <> 0 OR NEW.ordered_cents <> 0)
  EXECUTE FUNCTION refuse_balance_edit();

-- Always empty: a row here is a balance that its movements do not explain.
CREATE VIEW budget_recount AS
  WITH by_line AS (
    SELECT credit_line_id, sum(opened_cents) AS opened, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed, sum(ordered_cents) AS ordered
    FROM movement GROUP BY credit_line_id
  ), lines AS (
    SELECT l.id, l.envelope_id, coalesce(b.opened, 0) AS opened, coalesce(b.reserved, 0) AS reserved, coalesce(b.committed, 0) AS committed, coalesce(b.ordered, 0) AS ordered,
           l.opened_cents, l.reserved_cents, l.committed_cents, l.ordered_cents
    FROM credit_line l LEFT JOIN by_line b ON b.credit_line_id = l.id
  ), by_envelope AS (
    SELECT envelope_id, sum(opened) AS opened, sum(reserved) AS reserved, sum(committed) AS committed, sum(ordered) AS ordered FROM lines GROUP BY envelope_id
  )
  SELECT 'credit_line' AS level, id FROM lines
    WHERE (opened, reserved, committed, ordered) IS DISTINCT FROM (opened_cents, reserved_cents, committed_cents, ordered_cents)
  UNION ALL
  SELECT 'control_envelope', e.id FROM control_envelope e LEFT JOIN by_envelope b ON b.envelope_id = e.id
    WHERE (coalesce(b.opened, 0), coalesce(b.reserved, 0), coalesce(b.committed, 0), coalesce(b.ordered, 0))
      IS DISTINCT FROM (e.opened_cents, e.reserved_cents, e.committed_cents, e.ordered_cents);
