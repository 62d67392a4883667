-- Why: whom the authority pays, and the proof that the account is theirs (second person, call to a known contact).

CREATE TABLE beneficiary (
  id                      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind                    text    NOT NULL,
  legal_name              text    NOT NULL,
  usual_name              text,
  acronym                 text,
  siret                   text,
  siren                   text GENERATED ALWAYS AS (left(siret, 9)) STORED,
  rna                     text,
  legal_category          text,
  address                 text,
  postal_code             text,
  city                    text,
  representative_name     text,
  representative_capacity text,
  contact_name            text,
  contact_phone           text,
  contact_email           text,
  republican_commitment_on date,
  stopped                 boolean NOT NULL DEFAULT false,
  stop_reason             text,
  demonstration           boolean NOT NULL DEFAULT false,
  search_text             text GENERATED ALWAYS AS (searchable(legal_name, usual_name, acronym, siret, rna, city)) STORED,
  version                 integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_beneficiary_kind CHECK (kind IN ('association', 'foundation', 'company', 'public_body', 'natural_person')),
  CONSTRAINT ck_beneficiary_siret CHECK (siret ~ '^\d{14}$'),
  CONSTRAINT ck_beneficiary_rna CHECK (rna ~ '^W\d[0-9A-Z]\d{7}$'),
  CONSTRAINT ck_beneficiary_postal_code CHECK (postal_code ~ '^\d{5}$'),
  CONSTRAINT ck_beneficiary_stop_reason CHECK (NOT stopped OR stop_reason IS NOT NULL),
  CONSTRAINT uq_beneficiary_siret UNIQUE (siret),
  CONSTRAINT uq_beneficiary_rna UNIQUE (rna)
);
CREATE INDEX ix_beneficiary_search ON beneficiary USING gin (search_text gin_trgm_ops);
CREATE INDEX ix_beneficiary_name ON beneficiary (legal_name COLLATE "fr-x-icu", id);
CREATE INDEX ix_beneficiary_siren ON beneficiary (siren);
CREATE TRIGGER beneficiary_history AFTER INSERT OR UPDATE OR DELETE ON beneficiary FOR EACH ROW EXECUTE FUNCTION record_history();

-- A changed IBAN is a new row: the former one stays readable beside the payments that used it.
CREATE TABLE bank_account (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  beneficiary_id     bigint  NOT NULL,
  iban               text    NOT NULL,
  bic                text,
  holder             text    NOT NULL,
  proof              text    NOT NULL,
  state              text    NOT NULL DEFAULT 'to_confirm',
  provided_on        date    NOT NULL,
  provided_by        bigint  NOT NULL,
  decided_on         date,
  decided_by         bigint,
  called_contact     text,
  refusal_reason     text,
  usable_from        date,
  version            integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_bank_account_beneficiary FOREIGN KEY (beneficiary_id) REFERENCES beneficiary (id),
  CONSTRAINT fk_bank_account_provided_by FOREIGN KEY (provided_by) REFERENCES app_user (id),
  CONSTRAINT fk_bank_account_decided_by FOREIGN KEY (decided_by) REFERENCES app_user (id),
  CONSTRAINT ck_bank_account_state CHECK (state IN ('to_confirm', 'confirmed', 'refused', 'superseded')),
  CONSTRAINT ck_bank_account_iban CHECK (iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'),
  CONSTRAINT ck_bank_account_second_person CHECK (decided_by <> provided_by),
  CONSTRAINT ck_bank_account_decision CHECK ((state = 'to_confirm') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_on IS NULL)),
  CONSTRAINT ck_bank_account_called CHECK (state <> 'confirmed' OR (called_contact IS NOT NULL AND usable_from IS NOT NULL))
);
CREATE UNIQUE INDEX uq_bank_account_confirmed ON bank_account (beneficiary_id) WHERE state = 'confirmed';
CREATE UNIQUE INDEX uq_bank_account_to_confirm ON bank_account (beneficiary_id) WHERE state = 'to_confirm';
CREATE TRIGGER bank_account_history AFTER INSERT OR UPDATE OR DELETE ON bank_account
  FOR EACH ROW EXECUTE FUNCTION record_history('iban', 'bic');

CREATE FUNCTION keep_bank_details() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'bank details are replaced by a new row, never edited'
    USING ERRCODE = '23514', CONSTRAINT = 'ck_bank_account_immutable', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER bank_account_immutable BEFORE UPDATE OF beneficiary_id, iban, bic, holder, provided_by ON bank_account
  FOR EACH ROW WHEN ((OLD.beneficiary_id, OLD.iban, OLD.bic, OLD.holder, OLD.provided_by) IS DISTINCT FROM (NEW.beneficiary_id, NEW.iban, NEW.bic, NEW.holder, NEW.provided_by))
  EXECUTE FUNCTION keep_bank_details();

-- Who looked at a whole IBAN, and when.
CREATE TABLE bank_account_viewing (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  bank_account_id bigint      NOT NULL,
  viewed_by       bigint      NOT NULL,
  viewed_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT fk_bank_account_viewing_account FOREIGN KEY (bank_account_id) REFERENCES bank_account (id),
  CONSTRAINT fk_bank_account_viewing_user FOREIGN KEY (viewed_by) REFERENCES app_user (id)
);
CREATE TRIGGER bank_account_viewing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON bank_account_viewing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
