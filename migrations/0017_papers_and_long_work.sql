-- Why: what proves a file is a file that somebody sent, kept by its digest beside the database; and what takes long is done aside, seen, and survives a crash.

-- SHA-256 of a stored content. A column of this type keeps its content alive: kept_file must name it (a test says which is missing).
CREATE DOMAIN file_digest AS text CONSTRAINT ck_file_digest CHECK (VALUE ~ '^[0-9a-f]{64}$');

CREATE TABLE attachment (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject        text        NOT NULL,
  subject_id     bigint      NOT NULL,
  department_id  bigint,
  label          text,
  file_name      text        NOT NULL,
  content_type   text        NOT NULL,
  size_bytes     bigint      NOT NULL,
  sha256         file_digest NOT NULL,
  added_by       bigint      NOT NULL,
  added_on       date        NOT NULL,
  added_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  removed_by     bigint,
  removed_on     date,
  removal_reason text,
  version        integer     NOT NULL DEFAULT 1,
  CONSTRAINT fk_attachment_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_attachment_added_by FOREIGN KEY (added_by) REFERENCES app_user (id),
  CONSTRAINT fk_attachment_removed_by FOREIGN KEY (removed_by) REFERENCES app_user (id),
  CONSTRAINT ck_attachment_file_name CHECK (file_name !~ '[[:cntrl:]/\\]' AND file_name !~ '^\.*$'),
  CONSTRAINT ck_attachment_size CHECK (size_bytes > 0),
  CONSTRAINT ck_attachment_removal CHECK (num_nulls(removed_by, removed_on, removal_reason) IN (0, 3))
);
CREATE UNIQUE INDEX uq_attachment_content ON attachment (subject, subject_id, sha256) WHERE removed_on IS NULL;
CREATE INDEX ix_attachment_subject ON attachment (subject, subject_id, id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

-- A proof is added or removed, never changed into another; what was removed does not come back.
CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.removed_on IS NOT NULL
     OR (OLD.file_name, OLD.content_type, OLD.size_bytes, OLD.sha256, OLD.added_by, OLD.added_on, OLD.added_at)
        IS DISTINCT FROM (NEW.file_name, NEW.content_type, NEW.size_bytes, NEW.sha256, NEW.added_by, NEW.added_on, NEW.added_at) THEN
    RAISE EXCEPTION 'an attachment is added or removed, never changed'
      USING ERRCODE = '23514', CONSTRAINT = 'ck_attachment_immutable', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachment_immutable BEFORE UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION keep_attachment();
CREATE TRIGGER attachment_kept BEFORE DELETE OR TRUNCATE ON attachment FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER attachment_history AFTER INSERT OR UPDATE OR DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION record_history();

-- Long work as its author sees it. The queue itself is pg-boss's, in its own schema; both rows are written on one transaction.
-- Progress is no history: only who asked for what is recorded.
CREATE TABLE job (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  queue_id       uuid        NOT NULL,
  kind           text        NOT NULL,
  label          text        NOT NULL,
  input          jsonb       NOT NULL,
  asked_by       bigint      NOT NULL,
  language       text        NOT NULL,
  request_id     text        NOT NULL,
  state          text        NOT NULL DEFAULT 'queued',
  done           integer     NOT NULL DEFAULT 0,
  total          integer,
  attempt        integer     NOT NULL DEFAULT 0,
  result_sha256  file_digest,
  result_name    text,
  result_type    text,
  result_bytes   bigint,
  result_until   date,
  error_code     text,
  error_sentence text,
  created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  started_at     timestamptz,
  finished_at    timestamptz,
  CONSTRAINT fk_job_asked_by FOREIGN KEY (asked_by) REFERENCES app_user (id),
  CONSTRAINT uq_job_queue_id UNIQUE (queue_id),
  CONSTRAINT ck_job_state CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  CONSTRAINT ck_job_finished CHECK ((state IN ('done', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
  CONSTRAINT ck_job_error CHECK ((state = 'failed') = (error_code IS NOT NULL) AND (error_code IS NULL) = (error_sentence IS NULL)),
  CONSTRAINT ck_job_progress CHECK (done >= 0 AND (total IS NULL OR done <= total)),
  -- Once its time is over the content goes and its name stays.
  CONSTRAINT ck_job_result CHECK (result_sha256 IS NULL OR num_nulls(result_name, result_type, result_bytes, result_until) = 0)
);
CREATE INDEX ix_job_asked_by ON job (asked_by, id DESC);
CREATE INDEX ix_job_running ON job (id) WHERE state = 'running';
CREATE TRIGGER job_history AFTER INSERT ON job FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER job_kept_whole BEFORE TRUNCATE ON job FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The contents that something still needs. What the store holds and this view does not name is an orphan.
CREATE VIEW kept_file AS
  SELECT sha256 FROM attachment
  UNION SELECT result_sha256 FROM job WHERE result_sha256 IS NOT NULL;
