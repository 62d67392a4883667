-- Why: finance votes a budget of two thousand lines prepared in a spreadsheet; retyped, it is wrong, and a file taken in blindly is worse.

-- A file of voted credits: read and checked aside, shown, and written whole or not at all.
-- reading: what was understood of the file and what it would change; made again from the file by each check, hence no history.
CREATE TABLE budget_import (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fiscal_year_id bigint      NOT NULL,
  kind           text        NOT NULL,
  act            text        NOT NULL,
  voted_on       date        NOT NULL,
  file_name      text        NOT NULL,
  sha256         file_digest NOT NULL,
  size_bytes     bigint      NOT NULL,
  state          text        NOT NULL DEFAULT 'reading',
  state_since    date        NOT NULL,
  content        text,
  line_count     integer,
  total_cents    bigint,
  fault_count    integer,
  reading        jsonb,
  asked_by       bigint      NOT NULL,
  asked_on       date        NOT NULL,
  confirmed_by   bigint,
  confirmed_on   date,
  version        integer     NOT NULL DEFAULT 1,
  CONSTRAINT fk_budget_import_fiscal_year FOREIGN KEY (fiscal_year_id) REFERENCES fiscal_year (id),
  CONSTRAINT fk_budget_import_asked_by FOREIGN KEY (asked_by) REFERENCES app_user (id),
  CONSTRAINT fk_budget_import_confirmed_by FOREIGN KEY (confirmed_by) REFERENCES app_user (id),
  CONSTRAINT ck_budget_import_kind CHECK (kind IN ('initial_budget', 'supplementary_budget', 'amending_budget')),
  CONSTRAINT ck_budget_import_state CHECK (state IN ('reading', 'faulty', 'ready', 'writing', 'imported', 'abandoned')),
  CONSTRAINT ck_budget_import_confirmed CHECK (
    num_nulls(confirmed_by, confirmed_on) IN (0, 2) AND (state NOT IN ('writing', 'imported') OR confirmed_by IS NOT NULL)),
  CONSTRAINT ck_budget_import_checked CHECK (
    state NOT IN ('ready', 'writing', 'imported') OR (reading IS NOT NULL AND content IS NOT NULL AND fault_count = 0))
);
CREATE INDEX ix_budget_import_fiscal_year ON budget_import (fiscal_year_id);
CREATE INDEX ix_budget_import_sha256 ON budget_import (sha256);
-- One vote enters once, under whatever name its file comes back. content: digest of its lines, whatever their order.
CREATE UNIQUE INDEX uq_budget_import_content ON budget_import (fiscal_year_id, kind, content) WHERE state IN ('writing', 'imported');
CREATE TRIGGER budget_import_history AFTER INSERT OR UPDATE OR DELETE ON budget_import
  FOR EACH ROW EXECUTE FUNCTION record_history('reading');
CREATE TRIGGER budget_import_kept BEFORE DELETE OR TRUNCATE ON budget_import FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE OR REPLACE VIEW kept_file AS
  SELECT sha256 FROM attachment
  UNION SELECT result_sha256 FROM job WHERE result_sha256 IS NOT NULL
  UNION SELECT sha256 FROM budget_import;

-- The last work done on what an address names.
CREATE INDEX ix_job_label ON job (label, id DESC);
