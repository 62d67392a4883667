-- Why: an award is one beneficiary in one deliberation; its parts, its imputation lines and its instalments each make its amount, to the cent.

CREATE TABLE award (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  beneficiary_id      bigint  NOT NULL,
  department_id       bigint  NOT NULL,
  officer_id          bigint  NOT NULL,
  fiscal_year         integer NOT NULL,
  object              text    NOT NULL,
  amount_cents        bigint  NOT NULL,
  printed_imputation  text,
  state               text    NOT NULL DEFAULT 'drafting',
  state_since         date    NOT NULL,
  visa_by             bigint,
  visa_on             date,
  certified_cents     bigint  NOT NULL DEFAULT 0,
  paid_cents          bigint  NOT NULL DEFAULT 0,
  demonstration       boolean NOT NULL DEFAULT false,
  search_text         text GENERATED ALWAYS AS (searchable(object)) STORED,
  version             integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_award_beneficiary FOREIGN KEY (beneficiary_id) REFERENCES beneficiary (id),
  CONSTRAINT fk_award_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_award_officer FOREIGN KEY (officer_id) REFERENCES app_user (id),
  CONSTRAINT fk_award_visa_by FOREIGN KEY (visa_by) REFERENCES app_user (id),
  CONSTRAINT ck_award_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_award_state CHECK (state IN ('drafting', 'visa_requested', 'reserved', 'granted', 'dismissed')),
  CONSTRAINT ck_award_visa CHECK (state NOT IN ('reserved', 'granted') OR (visa_by IS NOT NULL AND visa_on IS NOT NULL)),
  CONSTRAINT ck_award_certified_within_granted CHECK (certified_cents BETWEEN 0 AND amount_cents),
  CONSTRAINT ck_award_paid_within_certified CHECK (paid_cents BETWEEN 0 AND certified_cents)
);
CREATE INDEX ix_award_beneficiary ON award (beneficiary_id, fiscal_year);
CREATE INDEX ix_award_department_state ON award (department_id, state, id);
CREATE INDEX ix_award_amount ON award (amount_cents DESC, id DESC);
CREATE INDEX ix_award_search ON award USING gin (search_text gin_trgm_ops);
CREATE TRIGGER award_history AFTER INSERT OR UPDATE OR DELETE ON award
  FOR EACH ROW EXECUTE FUNCTION record_history('certified_cents', 'paid_cents');

CREATE TABLE award_part (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id         bigint  NOT NULL,
  grant_request_id bigint  NOT NULL,
  rank             integer NOT NULL,
  label            text    NOT NULL,
  amount_cents     bigint  NOT NULL,
  earmarked        boolean NOT NULL,
  printed_share    text,
  CONSTRAINT fk_award_part_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT fk_award_part_request FOREIGN KEY (grant_request_id) REFERENCES grant_request (id),
  CONSTRAINT uq_award_part_rank UNIQUE (award_id, rank),
  CONSTRAINT uq_award_part_request UNIQUE (grant_request_id),
  CONSTRAINT ck_award_part_amount CHECK (amount_cents > 0)
);
CREATE TRIGGER award_part_history AFTER INSERT OR UPDATE OR DELETE ON award_part FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE imputation_line (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id       bigint  NOT NULL,
  rank           integer NOT NULL,
  credit_line_id bigint  NOT NULL,
  amount_cents   bigint  NOT NULL,
  ordered_cents  bigint  NOT NULL DEFAULT 0,
  CONSTRAINT fk_imputation_line_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT fk_imputation_line_credit_line FOREIGN KEY (credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT uq_imputation_line_rank UNIQUE (award_id, rank),
  CONSTRAINT uq_imputation_line_credit UNIQUE (award_id, credit_line_id),
  CONSTRAINT ck_imputation_line_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_imputation_line_ordered_within CHECK (ordered_cents BETWEEN 0 AND amount_cents)
);
CREATE INDEX ix_imputation_line_credit ON imputation_line (credit_line_id);
CREATE TRIGGER imputation_line_history AFTER INSERT OR UPDATE OR DELETE ON imputation_line
  FOR EACH ROW EXECUTE FUNCTION record_history('ordered_cents');

CREATE TABLE instalment (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id     bigint  NOT NULL,
  rank         integer NOT NULL,
  label        text    NOT NULL,
  condition    text    NOT NULL,
  rate_bp      integer,
  amount_cents bigint  NOT NULL,
  CONSTRAINT fk_instalment_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT uq_instalment_rank UNIQUE (award_id, rank),
  CONSTRAINT ck_instalment_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_instalment_rate CHECK (rate_bp BETWEEN 1 AND 10000),
  CONSTRAINT ck_instalment_condition CHECK (condition IN ('act_enforceable', 'convention_notified', 'financial_report_accepted'))
);
CREATE TRIGGER instalment_history AFTER INSERT OR UPDATE OR DELETE ON instalment FOR EACH ROW EXECUTE FUNCTION record_history();

-- Checked at commit, so that one operation may change an amount and its breakdown in any order. A draft may still be incomplete, and what was discarded has given its requests back.
CREATE FUNCTION check_award_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the breakdown of award % does not make its amount', wanted
      USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'award';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER award_adds_up AFTER INSERT OR UPDATE ON award
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_award_adds_up();
CREATE CONSTRAINT TRIGGER award_part_adds_up AFTER INSERT OR UPDATE OR DELETE ON award_part
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_award_adds_up();
CREATE CONSTRAINT TRIGGER imputation_line_adds_up AFTER INSERT OR UPDATE OR DELETE ON imputation_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_award_adds_up();
CREATE CONSTRAINT TRIGGER instalment_adds_up AFTER INSERT OR UPDATE OR DELETE ON instalment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_award_adds_up();
