-- Why: every user and every file belongs to a managing department, and every change has an author.

CREATE TABLE department (
  id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL,
  name text NOT NULL,
  CONSTRAINT uq_department_code UNIQUE (code)
);
CREATE TRIGGER department_history AFTER INSERT OR UPDATE OR DELETE ON department FOR EACH ROW EXECUTE FUNCTION record_history();

CREATE TABLE app_user (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email                text    NOT NULL,
  display_name         text    NOT NULL,
  department_id        bigint  NOT NULL,
  roles                text[]  NOT NULL,
  password_hash        text    NOT NULL,
  must_change_password boolean NOT NULL DEFAULT false,
  active               boolean NOT NULL DEFAULT true,
  failed_attempts      integer NOT NULL DEFAULT 0,
  locked_until         timestamptz,
  demonstration        boolean NOT NULL DEFAULT false,
  version              integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_app_user_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT ck_app_user_email CHECK (email = lower(email) AND email LIKE '%_@_%'),
  CONSTRAINT ck_app_user_roles CHECK (roles <@ ARRAY['grants_officer','manager','finance_officer','signatory','assembly_clerk','auditor','administrator']),
  CONSTRAINT ck_app_user_administrator_alone CHECK (NOT ('administrator' = ANY (roles)) OR cardinality(roles) = 1)
);
CREATE UNIQUE INDEX uq_app_user_email ON app_user (email);
CREATE TRIGGER app_user_history AFTER INSERT OR UPDATE OR DELETE ON app_user
  FOR EACH ROW EXECUTE FUNCTION record_history('password_hash', 'failed_attempts', 'locked_until');

-- The cookie holds a random token; the table holds only its SHA-256, so that a copy of the table opens nothing.
CREATE TABLE session (
  token_digest text        PRIMARY KEY,
  user_id      bigint      NOT NULL,
  csrf_token   text        NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  seen_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at   timestamptz NOT NULL,
  CONSTRAINT fk_session_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);
CREATE INDEX ix_session_user ON session (user_id);
