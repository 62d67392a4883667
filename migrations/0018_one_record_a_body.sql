-- Why: one body, one record: what tells it is known already, what puts two records together, and whom one may call about it. And each user keeps the lists as they read them.

-- A preference, not a fact of a file: it has no history and goes with its user. Without a name, how the list opens.
CREATE TABLE user_list_view (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id bigint NOT NULL,
  list    text   NOT NULL,
  name    text,
  query   text   NOT NULL,
  CONSTRAINT fk_user_list_view_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE,
  CONSTRAINT uq_user_list_view UNIQUE NULLS NOT DISTINCT (user_id, list, name)
);

CREATE TABLE legal_category (
  code  text PRIMARY KEY,
  label text NOT NULL,
  kind  text,
  CONSTRAINT ck_legal_category_code CHECK (code ~ '^\d{4}$'),
  CONSTRAINT ck_legal_category_kind CHECK (kind IN ('association', 'foundation', 'company', 'public_body', 'natural_person'))
);
CREATE TRIGGER legal_category_kept_whole BEFORE TRUNCATE ON legal_category FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Contacts: who may be called before an account is trusted. A new number is a new contact, known since that day only.
CREATE TABLE beneficiary_contact (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  beneficiary_id bigint  NOT NULL,
  name           text    NOT NULL,
  function       text,
  phone          text,
  email          text,
  known_since    date    NOT NULL,
  left_on        date,
  version        integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_beneficiary_contact_beneficiary FOREIGN KEY (beneficiary_id) REFERENCES beneficiary (id),
  CONSTRAINT ck_beneficiary_contact_left CHECK (left_on >= known_since)
);
CREATE INDEX ix_beneficiary_contact_beneficiary ON beneficiary_contact (beneficiary_id);
CREATE TRIGGER beneficiary_contact_history AFTER INSERT OR UPDATE OR DELETE ON beneficiary_contact FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER beneficiary_contact_kept_whole BEFORE TRUNCATE ON beneficiary_contact FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

SELECT set_config('app.actor_name', 'Migration 0018', true), set_config('app.request_id', 'migration-0018', true),
       set_config('app.today', current_date::text, true), set_config('app.action', 'beneficiary_contact.add', true);
INSERT INTO beneficiary_contact (beneficiary_id, name, phone, email, known_since)
  SELECT b.id, b.contact_name, b.contact_phone, b.contact_email,
         coalesce((SELECT min(h.business_date) FROM history_entry h
                   WHERE (h.subject, h.subject_id) = ('beneficiary', b.id) AND h.after ->> 'contact_phone' IS NOT DISTINCT FROM b.contact_phone), current_date)
  FROM beneficiary b WHERE b.contact_name IS NOT NULL;

CREATE FUNCTION keep_contact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a contact is replaced by a new one, never edited'
    USING ERRCODE = '23514', CONSTRAINT = 'ck_beneficiary_contact_immutable', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER beneficiary_contact_immutable BEFORE UPDATE OF name, function, phone, email, known_since ON beneficiary_contact
  FOR EACH ROW WHEN ((OLD.name, OLD.function, OLD.phone, OLD.email, OLD.known_since) IS DISTINCT FROM (NEW.name, NEW.function, NEW.phone, NEW.email, NEW.known_since))
  EXECUTE FUNCTION keep_contact();

-- Words that any body may carry tell no body from another.
CREATE FUNCTION comparable(name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(
    nullif(trim(regexp_replace(' ' || regexp_replace(searchable(name), '[^a-z0-9]+', ' ', 'g') || ' ',
      ' (?:(?:association|asso|ass|fondation|societe|ste|sarl|sas|sasu|sa|scop|scic|eurl|le|la|les|l|de|du|des|d|et|pour|a|au|aux|en) )+', ' ', 'g')), ''),
    searchable(name));
CREATE FUNCTION letters_of(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN nullif(regexp_replace(searchable(words), '[^a-z0-9]+', '', 'g'), '');

ALTER TABLE beneficiary
  DROP COLUMN contact_name, DROP COLUMN contact_phone, DROP COLUMN contact_email,
  ADD COLUMN state_aid_regime text,
  ADD COLUMN state_aid_reference text,
  ADD COLUMN republican_commitment_exemption text,
  -- Records that looked like this one when it was entered, and that its author said are others.
  ADD COLUMN distinct_from bigint[] NOT NULL DEFAULT '{}',
  ADD COLUMN merged_into bigint,
  ADD COLUMN merged_on date,
  ADD COLUMN merged_by bigint,
  ADD COLUMN merge_reason text,
  ADD COLUMN name_key text GENERATED ALWAYS AS (comparable(legal_name)) STORED,
  ADD COLUMN usual_name_key text GENERATED ALWAYS AS (nullif(comparable(usual_name), '')) STORED,
  ADD COLUMN acronym_key text GENERATED ALWAYS AS (letters_of(acronym)) STORED,
  -- The codes are loaded after the schema: what stands already is not held to them.
  ADD CONSTRAINT fk_beneficiary_legal_category FOREIGN KEY (legal_category) REFERENCES legal_category (code) NOT VALID,
  ADD CONSTRAINT fk_beneficiary_merged_into FOREIGN KEY (merged_into) REFERENCES beneficiary (id),
  ADD CONSTRAINT fk_beneficiary_merged_by FOREIGN KEY (merged_by) REFERENCES app_user (id),
  ADD CONSTRAINT ck_beneficiary_rna_kind CHECK (rna IS NULL OR kind IN ('association', 'foundation')),
  ADD CONSTRAINT ck_beneficiary_state_aid_regime CHECK (state_aid_regime IN ('outside', 'de_minimis', 'sgei_de_minimis', 'exempted', 'notified')),
  ADD CONSTRAINT ck_beneficiary_commitment CHECK (num_nonnulls(republican_commitment_on, republican_commitment_exemption) <= 1),
  ADD CONSTRAINT ck_beneficiary_merged CHECK (num_nonnulls(merged_into, merged_on, merged_by, merge_reason) IN (0, 4) AND merged_into <> id),
  -- What was merged keeps the numbers it had; they are those of the other record now.
  DROP CONSTRAINT uq_beneficiary_siret,
  DROP CONSTRAINT uq_beneficiary_rna;
CREATE UNIQUE INDEX uq_beneficiary_siret ON beneficiary (siret) WHERE merged_into IS NULL;
CREATE UNIQUE INDEX uq_beneficiary_rna ON beneficiary (rna) WHERE merged_into IS NULL;
CREATE INDEX ix_beneficiary_merged_into ON beneficiary (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ix_beneficiary_rna ON beneficiary (rna);
CREATE INDEX ix_beneficiary_name_key ON beneficiary USING gin (name_key gin_trgm_ops);
CREATE INDEX ix_beneficiary_usual_name_key ON beneficiary USING gin (usual_name_key gin_trgm_ops);
CREATE INDEX ix_beneficiary_acronym_key ON beneficiary (acronym_key);
CREATE INDEX ix_bank_account_holder ON bank_account (comparable(holder));
CREATE INDEX ix_bank_account_beneficiary ON bank_account (beneficiary_id);

-- What was merged can no longer be chosen, whatever refers to it.
CREATE FUNCTION refuse_merged_beneficiary() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  merged bigint;
BEGIN
  -- Locked before it is looked at: a merge under way is waited for, then seen.
  SELECT merged_into INTO merged FROM beneficiary WHERE id = NEW.beneficiary_id FOR KEY SHARE;
  IF merged IS NOT NULL THEN
    RAISE EXCEPTION 'beneficiary % was merged into %', NEW.beneficiary_id, merged
      USING ERRCODE = '23514', CONSTRAINT = 'ck_beneficiary_not_merged', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  referring regclass;
BEGIN
  FOR referring IN
    SELECT c.conrelid::regclass FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'f' AND c.confrelid = 'beneficiary'::regclass AND a.attname = 'beneficiary_id'
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF beneficiary_id ON %s FOR EACH ROW EXECUTE FUNCTION refuse_merged_beneficiary()',
                   referring::text || '_of_one_body', referring);
  END LOOP;
END $$;
