-- Why: officers retype the same visas and considérants, and cite a delegation that ended: what is said again is kept once, with its days.

-- What acts say again: a visa, a considérant, an article. The text is plain, its mentions in braces are resolved by each act.
CREATE TABLE clause (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Of the clauses that come with the product; those of the authority have none.
  code            text,
  place           text    NOT NULL,
  rank            integer NOT NULL,
  title           text    NOT NULL,
  text            text    NOT NULL,
  legal_reference text,
  legal_link      text,
  -- The law or the act that it cites, as it is printed.
  act_number      text,
  act_on          date,
  act_key         text GENERATED ALWAYS AS (act_key(act_number)) STORED,
  kinds           text[]  NOT NULL,
  bodies          text[]  NOT NULL,
  condition       text    NOT NULL,
  standard        boolean NOT NULL,
  valid_from      date    NOT NULL,
  -- Its last day; NULL while no end is known.
  valid_until     date,
  replaces_id     bigint,
  search_text     text GENERATED ALWAYS AS (searchable(title, text, legal_reference, act_number)) STORED,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_clause_replaces FOREIGN KEY (replaces_id) REFERENCES clause (id),
  CONSTRAINT uq_clause_code UNIQUE (code),
  CONSTRAINT uq_clause_replaces UNIQUE (replaces_id),
  CONSTRAINT ck_clause_place CHECK (place IN ('visas', 'considerants', 'articles')),
  CONSTRAINT ck_clause_rank CHECK (rank > 0),
  CONSTRAINT ck_clause_legal_link CHECK (legal_link ~ '^https://'),
  CONSTRAINT ck_clause_act CHECK (act_on IS NULL OR act_number IS NOT NULL),
  CONSTRAINT ck_clause_kinds CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['award', 'membership', 'authorisation', 'refusal']),
  CONSTRAINT ck_clause_bodies CHECK (cardinality(bodies) > 0 AND bodies <@ ARRAY['bureau', 'conseil']),
  CONSTRAINT ck_clause_delegation CHECK (condition <> 'delegation' OR (act_number IS NOT NULL AND act_on IS NOT NULL AND bodies = ARRAY['bureau'])),
  CONSTRAINT ck_clause_validity CHECK (valid_until >= valid_from),
  -- What the bureau decides, it decides under one delegation (CGCT, art. L5211-10).
  CONSTRAINT ex_clause_one_delegation EXCLUDE USING gist (daterange(valid_from, valid_until, '[]') WITH &&) WHERE (condition = 'delegation')
);
CREATE INDEX ix_clause_place ON clause (place, rank, id);
CREATE TRIGGER clause_history AFTER INSERT OR UPDATE OR DELETE ON clause FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER clause_kept_whole BEFORE TRUNCATE ON clause FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER clause_never_removed BEFORE DELETE ON clause FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Which clauses a text is made of. A text keeps them by their number, so that none of them may say something else later.
CREATE FUNCTION cited_clauses(passages json) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce((SELECT array_agg(DISTINCT (passage -> 'source' ->> 'clauseId')::bigint)
                   FROM json_array_elements(passages) AS passage WHERE passage -> 'source' ->> 'kind' = 'clause'), '{}');
CREATE INDEX ix_act_text_clauses ON act_text USING gin (cited_clauses(passages));
CREATE FUNCTION clause_in_use(wanted bigint) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM act_text WHERE cited_clauses(passages) @> ARRAY[wanted]);

-- FOR SHARE: who puts a clause right waits for who cites it, and is then refused.
CREATE FUNCTION hold_cited_clauses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  cited bigint[] := cited_clauses(NEW.passages);
BEGIN
  PERFORM FROM clause WHERE id = ANY (cited) ORDER BY id FOR SHARE;
  IF (SELECT count(*) FROM clause WHERE id = ANY (cited)) < cardinality(cited) THEN
    RAISE EXCEPTION 'a clause of this text does not exist'
      USING ERRCODE = '23503', CONSTRAINT = 'fk_act_text_clause', TABLE = 'act_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER act_text_clauses BEFORE INSERT ON act_text FOR EACH ROW EXECUTE FUNCTION hold_cited_clauses();

CREATE FUNCTION hold_clause_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF clause_in_use(OLD.id) THEN
    RAISE EXCEPTION 'clause % is cited', OLD.id
      USING ERRCODE = '23514', CONSTRAINT = 'ck_clause_in_use', TABLE = 'clause';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clause_words_held BEFORE UPDATE OF place, text, legal_reference, act_number, act_on, valid_from ON clause FOR EACH ROW
  WHEN ((OLD.place, OLD.text, OLD.legal_reference, OLD.act_number, OLD.act_on, OLD.valid_from)
        IS DISTINCT FROM (NEW.place, NEW.text, NEW.legal_reference, NEW.act_number, NEW.act_on, NEW.valid_from))
  EXECUTE FUNCTION hold_clause_words();
