-- Why: what the body and the authority sign must be, word for word, what was annexed to the report and voted.

CREATE TABLE convention (
  id                      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id                bigint  NOT NULL,
  department_id           bigint  NOT NULL,
  kind                    text    NOT NULL,
  title                   text    NOT NULL,
  term_on                 date,
  state                   text    NOT NULL DEFAULT 'drafting',
  state_since             date    NOT NULL,
  text_version            integer NOT NULL DEFAULT 1,
  approved_by             bigint,
  approved_on             date,
  annexed_version         integer,
  annexed_on              date,
  sent_on                 date,
  beneficiary_signed_on   date,
  beneficiary_signer      text,
  authority_signed_on     date,
  authority_signed_by     bigint,
  notified_on             date,
  demonstration           boolean NOT NULL DEFAULT false,
  search_text             text GENERATED ALWAYS AS (searchable(title)) STORED,
  version                 integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_convention_award FOREIGN KEY (award_id) REFERENCES award (id),
  CONSTRAINT fk_convention_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_convention_approved_by FOREIGN KEY (approved_by) REFERENCES app_user (id),
  CONSTRAINT fk_convention_authority_signed_by FOREIGN KEY (authority_signed_by) REFERENCES app_user (id),
  CONSTRAINT uq_convention_award UNIQUE (award_id),
  CONSTRAINT ck_convention_kind CHECK (kind IN ('financial', 'objectives', 'multi_year', 'investment')),
  CONSTRAINT ck_convention_state CHECK (state IN ('drafting', 'text_approved', 'annexed', 'voted', 'sent', 'beneficiary_signed', 'authority_signed', 'notified', 'never_signed')),
  CONSTRAINT ck_convention_signed_text CHECK (beneficiary_signed_on IS NULL AND authority_signed_on IS NULL OR text_version = annexed_version),
  CONSTRAINT ck_convention_dates CHECK (beneficiary_signed_on >= sent_on AND notified_on >= authority_signed_on)
);
CREATE INDEX ix_convention_department_state ON convention (department_id, state, id);
CREATE INDEX ix_convention_search ON convention USING gin (search_text gin_trgm_ops);
CREATE TRIGGER convention_history AFTER INSERT OR UPDATE OR DELETE ON convention FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE convention_text (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  convention_id bigint  NOT NULL,
  text_version  integer NOT NULL,
  body          text    NOT NULL,
  sha256        text    NOT NULL,
  written_by    bigint  NOT NULL,
  written_on    date    NOT NULL,
  CONSTRAINT fk_convention_text_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
  CONSTRAINT fk_convention_text_written_by FOREIGN KEY (written_by) REFERENCES app_user (id),
  CONSTRAINT uq_convention_text_version UNIQUE (convention_id, text_version),
  CONSTRAINT ck_convention_text_sha256 CHECK (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex'))
);
CREATE TRIGGER convention_text_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON convention_text
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
