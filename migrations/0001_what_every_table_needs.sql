-- Why: history that cannot be rewritten, versions that cannot be skipped and French sorting are laid before the first table.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE because its dictionary could change; ours is the one shipped with the server.
CREATE FUNCTION searchable(VARIADIC words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(unaccent('unaccent'::regdictionary, array_to_string(words, ' ')));

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed nor removed', TG_TABLE_NAME
    USING ERRCODE = '23514', CONSTRAINT = 'ck_append_only', TABLE = TG_TABLE_NAME;
END $$;

CREATE TABLE history_entry (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  business_date date        NOT NULL,
  request_id    text        NOT NULL,
  actor_id      bigint,
  actor_name    text        NOT NULL,
  subject       text        NOT NULL,
  subject_id    bigint      NOT NULL,
  operation     text        NOT NULL,
  action        text,
  reason        text,
  before        jsonb,
  after         jsonb,
  CONSTRAINT ck_history_entry_operation CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE'))
);
CREATE INDEX ix_history_entry_subject ON history_entry (subject, subject_id, id);
CREATE TRIGGER history_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- One trigger for all tables. Arguments name the columns whose values must not stand in history (secrets, bank details).
-- The application tells who acts through transaction-local settings; a write that nobody signs is refused.
CREATE FUNCTION record_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  hidden text[] := coalesce(TG_ARGV, '{}');
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - hidden END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - hidden END;
BEGIN
  IF coalesce(current_setting('app.actor_name', true), '') = '' THEN
    RAISE EXCEPTION 'a change of % must say who makes it', TG_TABLE_NAME
      USING ERRCODE = '23514', CONSTRAINT = 'ck_history_author', TABLE = TG_TABLE_NAME;
  END IF;
  IF TG_OP = 'UPDATE' AND old_row = new_row THEN
    RETURN NULL;
  END IF;
  INSERT INTO history_entry (business_date, request_id, actor_id, actor_name, subject, subject_id, operation, action, reason, before, after)
  VALUES (
    current_setting('app.today')::date,
    current_setting('app.request_id'),
    nullif(current_setting('app.actor_id', true), '')::bigint,
    current_setting('app.actor_name'),
    TG_TABLE_NAME,
    (coalesce(new_row, old_row) ->> 'id')::bigint,
    TG_OP,
    nullif(current_setting('app.action', true), ''),
    nullif(current_setting('app.reason', true), ''),
    old_row, new_row);
  RETURN NULL;
END $$;

-- Dated parameters: a threshold or a deadline of law is a row with its source, never a constant in code.
CREATE TABLE parameter (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code       text   NOT NULL,
  valid_from date   NOT NULL,
  amount     bigint NOT NULL,
  unit       text   NOT NULL,
  label      text   NOT NULL,
  source     text   NOT NULL,
  CONSTRAINT uq_parameter_code_date UNIQUE (code, valid_from),
  CONSTRAINT ck_parameter_unit CHECK (unit IN ('cents', 'days', 'months', 'count'))
);
CREATE TRIGGER parameter_history AFTER INSERT OR UPDATE OR DELETE ON parameter FOR EACH ROW EXECUTE FUNCTION record_history();

-- The value in force on a day; NULL when the parameter did not exist yet.
CREATE FUNCTION parameter_on(wanted text, day date) RETURNS bigint
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (SELECT amount FROM parameter WHERE code = wanted AND valid_from <= day ORDER BY valid_from DESC LIMIT 1);

-- A creation sent twice under one key is answered twice and done once.
CREATE TABLE idempotency_key (
  user_id    bigint      NOT NULL,
  key        text        NOT NULL,
  route      text        NOT NULL,
  digest     text        NOT NULL,
  answer     jsonb,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_idempotency_key PRIMARY KEY (user_id, key),
  CONSTRAINT ck_idempotency_key_length CHECK (length(key) BETWEEN 8 AND 100)
);

-- Numbers of files, taken under row lock so that none is given twice.
CREATE TABLE number_series (
  series text    NOT NULL,
  year   integer NOT NULL,
  last   integer NOT NULL,
  CONSTRAINT pk_number_series PRIMARY KEY (series, year)
);
CREATE FUNCTION next_number(wanted text, wanted_year integer) RETURNS integer LANGUAGE sql
  BEGIN ATOMIC
    INSERT INTO number_series AS taken (series, year, last) VALUES (wanted, wanted_year, 1)
      ON CONFLICT ON CONSTRAINT pk_number_series DO UPDATE SET last = taken.last + 1
      RETURNING last;
  END;

-- With the demonstration data only: the day on which it stands (absent, the real one) and the password of its accounts,
-- which the sign-in page shows to everybody.
CREATE TABLE demonstration (
  id        integer PRIMARY KEY DEFAULT 1,
  today     date,
  password  text NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT ck_demonstration_single CHECK (id = 1)
);
