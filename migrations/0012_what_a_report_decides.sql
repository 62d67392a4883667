-- Why: a vote decides more than awards (a membership is no grant), after opinions that were given and acts that are cited.

-- Belonging to an organisation for a year: dues at a tariff, never counted among grants.
CREATE TABLE membership (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number               text    NOT NULL,
  beneficiary_id       bigint  NOT NULL,
  department_id        bigint  NOT NULL,
  officer_id           bigint  NOT NULL,
  dues_year            integer NOT NULL,
  object               text    NOT NULL,
  amount_cents         bigint  NOT NULL,
  tariff_band          text,
  full_tariff_cents    bigint,
  discount_bp          integer,
  discount_reason      text,
  representative       text,
  fee_call_reference   text,
  fee_call_received_on date,
  renewal_of_id        bigint,
  renewed_act_number   text,
  renewed_act_on       date,
  printed_imputation   text,
  credit_line_id       bigint,
  state                text    NOT NULL DEFAULT 'drafting',
  state_since          date    NOT NULL,
  visa_by              bigint,
  visa_on              date,
  demonstration        boolean NOT NULL DEFAULT false,
  search_text          text GENERATED ALWAYS AS (searchable(number, object)) STORED,
  version              integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_membership_beneficiary FOREIGN KEY (beneficiary_id) REFERENCES beneficiary (id),
  CONSTRAINT fk_membership_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_membership_officer FOREIGN KEY (officer_id) REFERENCES app_user (id),
  CONSTRAINT fk_membership_visa_by FOREIGN KEY (visa_by) REFERENCES app_user (id),
  CONSTRAINT fk_membership_credit_line FOREIGN KEY (credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT fk_membership_renewal_of FOREIGN KEY (renewal_of_id) REFERENCES membership (id),
  CONSTRAINT uq_membership_number UNIQUE (number),
  CONSTRAINT uq_membership_renewal_of UNIQUE (renewal_of_id),
  CONSTRAINT ck_membership_dues_year CHECK (dues_year BETWEEN 2000 AND 2100),
  CONSTRAINT ck_membership_amount CHECK (amount_cents > 0 AND full_tariff_cents > 0),
  CONSTRAINT ck_membership_discount CHECK (discount_bp BETWEEN 1 AND 10000),
  CONSTRAINT ck_membership_renewal CHECK (renewal_of_id IS NULL OR (renewal_of_id <> id AND num_nonnulls(renewed_act_number, renewed_act_on) = 0)),
  CONSTRAINT ck_membership_state CHECK (state IN ('drafting', 'visa_requested', 'reserved', 'approved', 'dismissed', 'ended')),
  CONSTRAINT ck_membership_visa CHECK (state NOT IN ('reserved', 'approved', 'ended') OR (visa_by IS NOT NULL AND visa_on IS NOT NULL AND credit_line_id IS NOT NULL))
);
CREATE INDEX ix_membership_beneficiary ON membership (beneficiary_id, dues_year);
CREATE INDEX ix_membership_department_state ON membership (department_id, state, id);
CREATE INDEX ix_membership_amount ON membership (amount_cents DESC, id DESC);
CREATE INDEX ix_membership_credit_line ON membership (credit_line_id);
CREATE INDEX ix_membership_search ON membership USING gin (search_text gin_trgm_ops);
CREATE TRIGGER membership_history AFTER INSERT OR UPDATE OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER membership_kept_whole BEFORE TRUNCATE ON membership FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- One column a kind of thing decided, each standing in one report. A new kind adds its column, its two constraints, and itself to the list of the last.
ALTER TABLE report_item
  ALTER COLUMN award_id DROP NOT NULL,
  ADD COLUMN membership_id bigint,
  ADD CONSTRAINT fk_report_item_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
  ADD CONSTRAINT uq_report_item_membership UNIQUE (membership_id),
  ADD CONSTRAINT ck_report_item_one_kind CHECK (num_nonnulls(award_id, membership_id) = 1);

ALTER TABLE report
  DROP CONSTRAINT ck_report_state,
  ADD CONSTRAINT ck_report_state CHECK (state IN ('drafting', 'visas', 'ready', 'on_agenda', 'adopted', 'rejected', 'withdrawn'));

-- What another body said before the vote. An act may print any part of it without the others.
CREATE TABLE report_opinion (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id bigint  NOT NULL,
  rank      integer NOT NULL,
  body      text,
  given_on  date,
  direction text,
  CONSTRAINT fk_report_opinion_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT uq_report_opinion_rank UNIQUE (report_id, rank),
  CONSTRAINT ck_report_opinion_direction CHECK (direction IN ('favourable', 'reserved', 'unfavourable')),
  CONSTRAINT ck_report_opinion_stated CHECK (num_nonnulls(body, given_on, direction) > 0)
);
CREATE TRIGGER report_opinion_history AFTER INSERT OR UPDATE OR DELETE ON report_opinion FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER report_opinion_kept_whole BEFORE TRUNCATE ON report_opinion FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- One act under its several spellings: HN 001-8073-20-CM is HN 001-8073/20/CM.
CREATE FUNCTION act_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN nullif(regexp_replace(searchable(number), '[^a-z0-9]', '', 'g'), '');

ALTER TABLE deliberation ADD COLUMN act_key text GENERATED ALWAYS AS (act_key(number)) STORED;
CREATE INDEX ix_deliberation_act_key ON deliberation (act_key);

-- The number stays as the act prints it; some are cited without one.
CREATE TABLE report_cited_act (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id bigint  NOT NULL,
  rank      integer NOT NULL,
  body      text,
  act_on    date,
  number    text,
  cited_for text,
  act_key   text GENERATED ALWAYS AS (act_key(number)) STORED,
  CONSTRAINT fk_report_cited_act_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT uq_report_cited_act_rank UNIQUE (report_id, rank),
  CONSTRAINT uq_report_cited_act_key UNIQUE (report_id, act_key),
  CONSTRAINT ck_report_cited_act_stated CHECK (num_nonnulls(number, cited_for) > 0)
);
CREATE INDEX ix_report_cited_act_key ON report_cited_act (act_key);
CREATE TRIGGER report_cited_act_history AFTER INSERT OR UPDATE OR DELETE ON report_cited_act FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER report_cited_act_kept_whole BEFORE TRUNCATE ON report_cited_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
