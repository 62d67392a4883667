-- Why: three persons for one euro (who certifies does not liquidate, who liquidates does not sign), and never more than was granted.

CREATE TABLE financial_report (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_part_id bigint  NOT NULL,
  department_id bigint  NOT NULL,
  received_on   date    NOT NULL,
  spent_cents   bigint,
  state         text    NOT NULL DEFAULT 'received',
  state_since   date    NOT NULL,
  decided_by    bigint,
  return_reason text,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_financial_report_part FOREIGN KEY (award_part_id) REFERENCES award_part (id),
  CONSTRAINT fk_financial_report_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_financial_report_decided_by FOREIGN KEY (decided_by) REFERENCES app_user (id),
  CONSTRAINT uq_financial_report_part UNIQUE (award_part_id),
  CONSTRAINT ck_financial_report_state CHECK (state IN ('received', 'returned', 'accepted')),
  CONSTRAINT ck_financial_report_spent CHECK (spent_cents >= 0)
);
CREATE TRIGGER financial_report_history AFTER INSERT OR UPDATE OR DELETE ON financial_report FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE payment (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id        bigint  NOT NULL,
  instalment_id   bigint  NOT NULL,
  department_id   bigint  NOT NULL,
  amount_cents    bigint  NOT NULL,
  state           text    NOT NULL DEFAULT 'certified',
  state_since     date    NOT NULL,
  certified_by    bigint  NOT NULL,
  certified_on    date    NOT NULL,
  evidence        text    NOT NULL,
  liquidated_by   bigint,
  liquidated_on   date,
  demonstration   boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_payment_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT fk_payment_instalment FOREIGN KEY (instalment_id) REFERENCES instalment (id),
  CONSTRAINT fk_payment_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_payment_certified_by FOREIGN KEY (certified_by) REFERENCES app_user (id),
  CONSTRAINT fk_payment_liquidated_by FOREIGN KEY (liquidated_by) REFERENCES app_user (id),
  CONSTRAINT uq_payment_instalment UNIQUE (instalment_id),
  CONSTRAINT ck_payment_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_payment_state CHECK (state IN ('certified', 'liquidated')),
  CONSTRAINT ck_payment_liquidator_not_certifier CHECK (liquidated_by <> certified_by)
);
CREATE INDEX ix_payment_award ON payment (award_id);
CREATE INDEX ix_payment_state ON payment (state, id);
CREATE TRIGGER payment_history AFTER INSERT OR UPDATE OR DELETE ON payment FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE bordereau (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fiscal_year_id bigint  NOT NULL,
  number         integer NOT NULL,
  state          text    NOT NULL DEFAULT 'prepared',
  state_since    date    NOT NULL,
  prepared_by    bigint  NOT NULL,
  signed_by      bigint,
  signed_on      date,
  sent_on        date,
  demonstration  boolean NOT NULL DEFAULT false,
  version        integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_bordereau_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT fk_bordereau_prepared_by FOREIGN KEY (prepared_by) REFERENCES app_user (id),
  CONSTRAINT fk_bordereau_signed_by FOREIGN KEY (signed_by) REFERENCES app_user (id),
  CONSTRAINT uq_bordereau_number UNIQUE (fiscal_year_id, number),
  CONSTRAINT ck_bordereau_state CHECK (state IN ('prepared', 'signed', 'sent')),
  CONSTRAINT ck_bordereau_signer_not_preparer CHECK (signed_by <> prepared_by)
);
CREATE INDEX ix_bordereau_state ON bordereau (state, id);
CREATE TRIGGER bordereau_history AFTER INSERT OR UPDATE OR DELETE ON bordereau FOR EACH ROW EXECUTE FUNCTION record_history();

-- Each mandat keeps the account it was issued with and the names of its chain, so that "not the same person" is a CHECK.
CREATE TABLE mandat (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_id       bigint  NOT NULL,
  fiscal_year_id   bigint  NOT NULL,
  department_id    bigint  NOT NULL,
  bank_account_id  bigint  NOT NULL,
  number           integer,
  amount_cents     bigint  NOT NULL,
  state            text    NOT NULL DEFAULT 'liquidated',
  state_since      date    NOT NULL,
  certified_by     bigint  NOT NULL,
  liquidated_by    bigint  NOT NULL,
  iban_confirmed_by bigint NOT NULL,
  ordered_by       bigint,
  ordered_on       date,
  bordereau_id     bigint,
  signed_by        bigint,
  taken_in_charge_on date,
  paid_on          date,
  proof            text,
  proof_recorded_by bigint,
  demonstration    boolean NOT NULL DEFAULT false,
  version          integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_mandat_payment FOREIGN KEY (payment_id) REFERENCES payment (id),
  CONSTRAINT fk_mandat_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT fk_mandat_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_mandat_bank_account FOREIGN KEY (bank_account_id) REFERENCES bank_account (id),
  CONSTRAINT fk_mandat_bordereau FOREIGN KEY (bordereau_id) REFERENCES bordereau (id),
  CONSTRAINT uq_mandat_number UNIQUE (fiscal_year_id, number),
  CONSTRAINT uq_mandat_payment_budget UNIQUE (payment_id, fiscal_year_id),
  CONSTRAINT ck_mandat_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_mandat_state CHECK (state IN ('liquidated', 'ordered', 'bordereau_signed', 'sent', 'taken_in_charge', 'paid')),
  CONSTRAINT ck_mandat_liquidator_not_certifier CHECK (liquidated_by <> certified_by),
  CONSTRAINT ck_mandat_liquidator_not_iban_confirmer CHECK (liquidated_by <> iban_confirmed_by),
  CONSTRAINT ck_mandat_signer_alone CHECK (signed_by <> certified_by AND signed_by <> liquidated_by AND signed_by <> ordered_by),
  CONSTRAINT ck_mandat_proof_by_other CHECK (proof_recorded_by <> ordered_by AND proof_recorded_by <> signed_by),
  CONSTRAINT ck_mandat_numbered CHECK ((state = 'liquidated') = (number IS NULL)),
  CONSTRAINT ck_mandat_proof CHECK (state <> 'paid' OR (paid_on IS NOT NULL AND proof IS NOT NULL AND proof_recorded_by IS NOT NULL)),
  CONSTRAINT ck_mandat_dates CHECK (paid_on >= taken_in_charge_on AND taken_in_charge_on >= ordered_on)
);
CREATE INDEX ix_mandat_state ON mandat (state, id);
CREATE INDEX ix_mandat_bordereau ON mandat (bordereau_id);
CREATE TRIGGER mandat_history AFTER INSERT OR UPDATE OR DELETE ON mandat FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE mandat_line (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mandat_id          bigint NOT NULL,
  imputation_line_id bigint NOT NULL,
  amount_cents       bigint NOT NULL,
  CONSTRAINT fk_mandat_line_mandat FOREIGN KEY (mandat_id) REFERENCES mandat (id),
  CONSTRAINT fk_mandat_line_imputation FOREIGN KEY (imputation_line_id) REFERENCES imputation_line (id),
  CONSTRAINT uq_mandat_line UNIQUE (mandat_id, imputation_line_id),
  CONSTRAINT ck_mandat_line_amount CHECK (amount_cents > 0)
);
CREATE TRIGGER mandat_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON mandat_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The award carries what was certified and paid, each imputation line what was sent to payment: their CHECKs refuse the euro too many.
CREATE FUNCTION count_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE award SET certified_cents = certified_cents + NEW.amount_cents WHERE id = NEW.award_id;
  RETURN NULL;
END $$;
CREATE TRIGGER payment_counted AFTER INSERT ON payment FOR EACH ROW EXECUTE FUNCTION count_payment();

CREATE FUNCTION count_mandat_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE imputation_line SET ordered_cents = ordered_cents + NEW.amount_cents WHERE id = NEW.imputation_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER mandat_line_counted AFTER INSERT ON mandat_line FOR EACH ROW EXECUTE FUNCTION count_mandat_line();

CREATE FUNCTION count_paid_mandat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE award SET paid_cents = paid_cents + NEW.amount_cents
    WHERE id = (SELECT award_id FROM payment WHERE id = NEW.payment_id);
  RETURN NULL;
END $$;
CREATE TRIGGER mandat_paid_counted AFTER UPDATE OF state ON mandat
  FOR EACH ROW WHEN (NEW.state = 'paid' AND OLD.state <> 'paid') EXECUTE FUNCTION count_paid_mandat();

CREATE FUNCTION refuse_payment_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the amount of a payment is corrected by another one, never edited'
    USING ERRCODE = '23514', CONSTRAINT = 'ck_payment_amount_immutable', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER payment_amount_immutable BEFORE UPDATE OF award_id, instalment_id, amount_cents ON payment
  FOR EACH ROW WHEN ((OLD.award_id, OLD.instalment_id, OLD.amount_cents) IS DISTINCT FROM (NEW.award_id, NEW.instalment_id, NEW.amount_cents))
  EXECUTE FUNCTION refuse_payment_edit();
CREATE TRIGGER payment_kept BEFORE DELETE OR TRUNCATE ON payment FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER mandat_kept BEFORE DELETE OR TRUNCATE ON mandat FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER mandat_amount_immutable BEFORE UPDATE OF payment_id, fiscal_year_id, bank_account_id, amount_cents ON mandat
  FOR EACH ROW WHEN ((OLD.payment_id, OLD.fiscal_year_id, OLD.bank_account_id, OLD.amount_cents) IS DISTINCT FROM (NEW.payment_id, NEW.fiscal_year_id, NEW.bank_account_id, NEW.amount_cents))
  EXECUTE FUNCTION refuse_payment_edit();
CREATE TRIGGER award_balances BEFORE UPDATE OF certified_cents, paid_cents ON award
  FOR EACH ROW WHEN (pg_trigger_depth() = 0 AND (OLD.certified_cents, OLD.paid_cents) IS DISTINCT FROM (NEW.certified_cents, NEW.paid_cents))
  EXECUTE FUNCTION refuse_balance_edit();
CREATE TRIGGER imputation_line_balances BEFORE UPDATE OF ordered_cents ON imputation_line
  FOR EACH ROW WHEN (pg_trigger_depth() = 0 AND OLD.ordered_cents <> NEW.ordered_cents) EXECUTE FUNCTION refuse_balance_edit();
