-- Why: what is signed on paper must be found again byte for byte, its scan must find its act by itself, and two hundred extracts must outlive a crash.

-- A document printed once to be signed. Nothing of it changes: another version is another row, with why.
-- text_sha256: of the blocks that were printed, to tell whether the data have moved since.
CREATE TABLE signed_document (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject       text        NOT NULL,
  subject_id    bigint      NOT NULL,
  department_id bigint      NOT NULL,
  kind          text        NOT NULL,
  edition       integer     NOT NULL,
  code          text        NOT NULL,
  reference     text        NOT NULL,
  title         text        NOT NULL,
  sha256        file_digest NOT NULL,
  size_bytes    bigint      NOT NULL,
  text_version  integer,
  text_sha256   text        NOT NULL,
  reason        text,
  frozen_by     bigint      NOT NULL,
  frozen_on     date        NOT NULL,
  frozen_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  search_text   text GENERATED ALWAYS AS (searchable(code, left(code, 5) || '-' || right(code, 5), reference, title)) STORED,
  CONSTRAINT fk_signed_document_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_signed_document_frozen_by FOREIGN KEY (frozen_by) REFERENCES app_user (id),
  CONSTRAINT uq_signed_document_code UNIQUE (code),
  CONSTRAINT uq_signed_document_edition UNIQUE (subject, subject_id, edition),
  CONSTRAINT ck_signed_document_kind CHECK (kind IN ('extract', 'report', 'convention')),
  CONSTRAINT ck_signed_document_edition CHECK (edition > 0 AND (edition = 1) = (reason IS NULL)),
  CONSTRAINT ck_signed_document_code CHECK (code ~ '^[2-9A-HJKMNP-Z]{10}$')
);
CREATE INDEX ix_signed_document_department ON signed_document (department_id, id DESC);
CREATE INDEX ix_signed_document_sha256 ON signed_document (sha256);
CREATE INDEX ix_signed_document_search ON signed_document USING gin (search_text gin_trgm_ops);
CREATE TRIGGER signed_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signed_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER signed_document_history AFTER INSERT ON signed_document FOR EACH ROW EXECUTE FUNCTION record_history();

-- A scan that came back. codes: what its pages tell; null when its pages could not even be drawn.
-- found_by: whether its symbol was read, its code typed, or its act chosen.
CREATE TABLE signed_copy (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state              text        NOT NULL DEFAULT 'to_place',
  state_since        date        NOT NULL,
  department_id      bigint,
  file_name          text        NOT NULL,
  content_type       text        NOT NULL,
  size_bytes         bigint      NOT NULL,
  sha256             file_digest NOT NULL,
  page_count         integer,
  codes              jsonb,
  expected_id        bigint,
  signed_document_id bigint,
  attachment_id      bigint,
  found_by           text,
  aside_reason       text,
  received_by        bigint      NOT NULL,
  received_on        date        NOT NULL,
  placed_by          bigint,
  placed_on          date,
  version            integer     NOT NULL DEFAULT 1,
  CONSTRAINT fk_signed_copy_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_signed_copy_expected FOREIGN KEY (expected_id) REFERENCES signed_document (id),
  CONSTRAINT fk_signed_copy_document FOREIGN KEY (signed_document_id) REFERENCES signed_document (id),
  CONSTRAINT fk_signed_copy_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
  CONSTRAINT fk_signed_copy_received_by FOREIGN KEY (received_by) REFERENCES app_user (id),
  CONSTRAINT fk_signed_copy_placed_by FOREIGN KEY (placed_by) REFERENCES app_user (id),
  CONSTRAINT uq_signed_copy_attachment UNIQUE (attachment_id),
  CONSTRAINT ck_signed_copy_state CHECK (state IN ('to_place', 'placed', 'set_aside')),
  CONSTRAINT ck_signed_copy_found CHECK (found_by IN ('symbol', 'typed', 'chosen')),
  CONSTRAINT ck_signed_copy_placed CHECK (
    num_nulls(signed_document_id, attachment_id, found_by, placed_by, placed_on) = CASE WHEN state = 'placed' THEN 0 ELSE 5 END),
  CONSTRAINT ck_signed_copy_aside CHECK ((state = 'set_aside') = (aside_reason IS NOT NULL))
);
-- The same scan dropped twice waits once.
CREATE UNIQUE INDEX uq_signed_copy_waiting ON signed_copy (sha256) WHERE state = 'to_place';
CREATE INDEX ix_signed_copy_document ON signed_copy (signed_document_id);
CREATE INDEX ix_signed_copy_sha256 ON signed_copy (sha256);
CREATE TRIGGER signed_copy_history AFTER INSERT OR UPDATE OR DELETE ON signed_copy FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER signed_copy_kept BEFORE DELETE OR TRUNCATE ON signed_copy FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What a job has made so far: durable and noted before the next, so that whoever takes it again goes on from there.
-- It goes once its job has ended; it is no history.
CREATE TABLE job_part (
  job_id     bigint      NOT NULL,
  rank       integer     NOT NULL,
  attempt    integer     NOT NULL,
  name       text        NOT NULL,
  sha256     file_digest NOT NULL,
  size_bytes bigint      NOT NULL,
  CONSTRAINT pk_job_part PRIMARY KEY (job_id, rank),
  CONSTRAINT fk_job_part_job FOREIGN KEY (job_id) REFERENCES job (id)
);
CREATE INDEX ix_job_part_sha256 ON job_part (sha256);
CREATE TRIGGER job_part_kept_whole BEFORE UPDATE OR TRUNCATE ON job_part FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Added to what the view holds already, whatever that is.
DO $$ BEGIN
  EXECUTE format('CREATE OR REPLACE VIEW kept_file AS %s UNION SELECT signed_document.sha256 FROM signed_document
                  UNION SELECT signed_copy.sha256 FROM signed_copy UNION SELECT job_part.sha256 FROM job_part',
                 rtrim(pg_get_viewdef('kept_file'::regclass), ';'));
END $$;
