-- Why: a name, a seat and a logo change with the years, and a document bears those of its own day.

-- Who the authority is from a day on, until the next one: what its documents are headed, signed and contested under.
CREATE TABLE house_identity (
  id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  valid_from            date    NOT NULL,
  name                  text    NOT NULL,
  name_of               text    NOT NULL,
  short_name            text    NOT NULL,
  short_name_of         text    NOT NULL,
  address_lines         text[]  NOT NULL,
  city                  text    NOT NULL,
  siren                 text    NOT NULL,
  court                 text    NOT NULL,
  header_lines          text[]  NOT NULL,
  footer_line           text,
  logo_sha256           file_digest,
  logo_content_type     text,
  logo_file_name        text,
  logo_width            integer,
  logo_height           integer,
  logo_alternative_text text,
  version               integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_house_identity_valid_from UNIQUE (valid_from),
  CONSTRAINT ck_house_identity_siren CHECK (siren ~ '^\d{9}$'),
  CONSTRAINT ck_house_identity_lines CHECK (cardinality(address_lines) BETWEEN 1 AND 6 AND cardinality(header_lines) BETWEEN 1 AND 6),
  CONSTRAINT ck_house_identity_logo CHECK (num_nulls(
    logo_sha256, logo_content_type, logo_file_name, logo_width, logo_height, logo_alternative_text) IN (0, 6)),
  CONSTRAINT ck_house_identity_logo_type CHECK (logo_content_type IN ('image/png', 'image/jpeg', 'image/svg+xml')),
  CONSTRAINT ck_house_identity_logo_size CHECK (logo_width > 0 AND logo_height > 0)
);
CREATE TRIGGER house_identity_history AFTER INSERT OR UPDATE OR DELETE ON house_identity
  FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER house_identity_kept_whole BEFORE TRUNCATE ON house_identity
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- An identity that may have headed a document stays as it was; the product brings the first one, a person prepares those to come.
CREATE FUNCTION keep_served_identity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := current_setting('app.today', true)::date;
BEGIN
  IF OLD.valid_from <= today OR (NEW.valid_from <= today AND (TG_OP = 'UPDATE' OR current_setting('app.actor_id', true) <> '')) THEN
    RAISE EXCEPTION 'the identity may already have served'
      USING ERRCODE = '23514', CONSTRAINT = 'ck_house_identity_served', TABLE = 'house_identity';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER house_identity_served BEFORE INSERT OR UPDATE OR DELETE ON house_identity
  FOR EACH ROW EXECUTE FUNCTION keep_served_identity();

-- Whatever the contents kept so far, a logo is one of them.
DO $$
BEGIN
  EXECUTE format('CREATE OR REPLACE VIEW kept_file AS %s UNION SELECT house_identity.logo_sha256 FROM house_identity WHERE house_identity.logo_sha256 IS NOT NULL',
                 rtrim(pg_get_viewdef('kept_file'::regclass), ';'));
END $$;
