-- Why: finance keeps the codes to which it imputes, and is told what looks wrong in what it commits before somebody else finds it.

-- The rows that change here are signed as any other.
SELECT set_config('app.actor_name', 'Migration 0025', true), set_config('app.request_id', 'migration-0025', true),
       set_config('app.today', current_date::text, true), set_config('app.action', 'nomenclature_code.modify', true);

-- One chart for all budgets, and the codes that a budget has of its own (an annex budget under M4 among budgets under M57).
-- A code hangs on another: a chapitre on its section, a nature on its chapitre, a programme on its sous-politique on its politique.
ALTER TABLE nomenclature_code
  ADD COLUMN budget_id bigint,
  ADD COLUMN closed_on date,
  ADD COLUMN version   integer NOT NULL DEFAULT 1,
  DROP CONSTRAINT uq_nomenclature_code,
  DROP CONSTRAINT ck_nomenclature_code_axis,
  ADD CONSTRAINT fk_nomenclature_code_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  ADD CONSTRAINT uq_nomenclature_code UNIQUE NULLS NOT DISTINCT (axis, year, code, budget_id),
  ADD CONSTRAINT ck_nomenclature_code_axis CHECK (axis IN ('chapitre', 'nature', 'fonction', 'politique', 'sous_politique', 'programme')),
  ADD CONSTRAINT ck_nomenclature_code_code CHECK (
    CASE WHEN axis IN ('chapitre', 'nature', 'fonction') THEN code ~ '^\d{1,10}$' ELSE code ~ '^[A-Z0-9]{1,10}$' END);

UPDATE nomenclature_code SET parent = CASE WHEN code = '204' THEN 'investissement' ELSE 'fonctionnement' END
WHERE axis = 'chapitre' AND parent IS NULL AND code IN ('011', '65', '204');
UPDATE nomenclature_code SET parent = left(code, 1) WHERE axis = 'sous_politique' AND code ~ '^[BCDEMPRS]' AND coalesce(parent, 'Appui et Ressources') = 'Appui et Ressources';
UPDATE nomenclature_code SET parent = 'MGAG' WHERE axis = 'programme' AND code = 'A120' AND parent IS NULL;

-- The codes as each budget reads them: its own before those of all.
CREATE VIEW budget_nomenclature AS
  SELECT own.budget_id, own.id, own.axis, own.year, own.code, own.label, own.parent, own.closed_on
  FROM nomenclature_code own WHERE own.budget_id IS NOT NULL
  UNION ALL
  SELECT budget.id, common.id, common.axis, common.year, common.code, common.label, common.parent, common.closed_on
  FROM budget CROSS JOIN nomenclature_code common
  WHERE common.budget_id IS NULL AND NOT EXISTS (
    SELECT FROM nomenclature_code own
    WHERE (own.axis, own.year, own.code, own.budget_id) = (common.axis, common.year, common.code, budget.id));

-- Whether a credit line stands on a code, in the budgets that read it so.
CREATE FUNCTION code_in_use(of_axis text, of_year integer, of_code text, of_budget bigint) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (
    SELECT FROM fiscal_year y
    JOIN control_envelope e ON e.fiscal_year_id = y.id
    JOIN credit_line l ON l.envelope_id = e.id
    WHERE y.year = of_year AND y.budget_id = coalesce(of_budget, y.budget_id)
      AND CASE of_axis
        WHEN 'chapitre'       THEN e.chapitre = of_code
        WHEN 'nature'         THEN l.nature = of_code
        WHEN 'fonction'       THEN l.fonction = of_code
        WHEN 'sous_politique' THEN l.sous_politique = of_code
        WHEN 'programme'      THEN l.programme = of_code
        ELSE l.sous_politique IN (SELECT code FROM nomenclature_code WHERE axis = 'sous_politique' AND year = of_year AND parent = of_code)
      END);

-- What stands on a credit line keeps its code and what it hangs on; its label may be put right. Natures and fonctions are
-- decimal: a longer code makes a heading of the shorter one, which no line may then bear.
CREATE FUNCTION hold_nomenclature_code() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF code_in_use(OLD.axis, OLD.year, OLD.code, OLD.budget_id) THEN broken := 'ck_nomenclature_code_in_use'; END IF;
  ELSIF NEW.budget_id IS NOT NULL AND code_in_use(NEW.axis, NEW.year, NEW.code, NEW.budget_id) THEN
    PERFORM FROM nomenclature_code common
      WHERE (common.axis, common.year, common.code) = (NEW.axis, NEW.year, NEW.code) AND common.budget_id IS NULL
        AND common.parent IS DISTINCT FROM NEW.parent;
    IF FOUND THEN broken := 'ck_nomenclature_code_in_use'; END IF;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.axis IN ('nature', 'fonction') AND EXISTS (
    SELECT FROM nomenclature_code heading
    WHERE heading.axis = NEW.axis AND heading.year = NEW.year AND NEW.code LIKE heading.code || '_%'
      AND coalesce(heading.budget_id = NEW.budget_id, true)
      AND code_in_use(heading.axis, heading.year, heading.code, coalesce(NEW.budget_id, heading.budget_id))) THEN
    broken := 'ck_nomenclature_code_heading_in_use';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'code % of % is in use', coalesce(NEW.code, OLD.code), coalesce(NEW.year, OLD.year)
      USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'nomenclature_code';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER nomenclature_code_held BEFORE UPDATE OF axis, year, code, parent, budget_id ON nomenclature_code FOR EACH ROW
  WHEN ((OLD.axis, OLD.year, OLD.code, OLD.parent, OLD.budget_id) IS DISTINCT FROM (NEW.axis, NEW.year, NEW.code, NEW.parent, NEW.budget_id))
  EXECUTE FUNCTION hold_nomenclature_code();
CREATE TRIGGER nomenclature_code_held_removed BEFORE DELETE ON nomenclature_code FOR EACH ROW EXECUTE FUNCTION hold_nomenclature_code();
-- References come with the product, whoever loads them: a chart that grows must not keep it from starting.
CREATE TRIGGER nomenclature_code_held_added BEFORE INSERT ON nomenclature_code FOR EACH ROW
  WHEN (current_setting('app.actor_id', true) <> '') EXECUTE FUNCTION hold_nomenclature_code();

-- A closed code keeps the lines that it has and takes no other. Few are closed: they are looked at first.
CREATE INDEX ix_nomenclature_code_closed ON nomenclature_code (year) WHERE closed_on IS NOT NULL;
CREATE FUNCTION closed_code(of_envelope bigint, of_nature text, of_fonction text, of_sous_politique text, of_programme text)
  RETURNS text LANGUAGE sql STABLE RETURN (
    SELECT min(n.code)
    FROM control_envelope e
    JOIN fiscal_year y ON y.id = e.fiscal_year_id
    JOIN nomenclature_code n ON n.year = y.year AND n.closed_on IS NOT NULL
    WHERE e.id = of_envelope
      AND (n.axis, n.code) IN (('chapitre', e.chapitre), ('nature', of_nature), ('fonction', of_fonction),
                               ('sous_politique', of_sous_politique), ('programme', of_programme))
      AND CASE WHEN n.budget_id IS NOT NULL THEN n.budget_id = y.budget_id
               ELSE NOT EXISTS (SELECT FROM nomenclature_code own
                                WHERE (own.axis, own.year, own.code, own.budget_id) = (n.axis, n.year, n.code, y.budget_id)) END);
CREATE FUNCTION closed_code_of(line bigint) RETURNS text LANGUAGE sql STABLE RETURN (
  SELECT closed_code(envelope_id, nature, fonction, sous_politique, programme) FROM credit_line WHERE id = line);

CREATE FUNCTION refuse_closed_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF closed_code(NEW.envelope_id, NEW.nature, NEW.fonction, NEW.sous_politique, NEW.programme) IS NOT NULL THEN
    RAISE EXCEPTION 'a code of this line is closed'
      USING ERRCODE = '23514', CONSTRAINT = 'ck_credit_line_code_open', TABLE = 'credit_line';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER credit_line_on_open_codes BEFORE INSERT OR UPDATE OF nature, fonction, sous_politique, programme ON credit_line
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_code();

-- Which natures a document may be charged to, for which body: the beginnings of codes, with where each rule comes from.
CREATE TABLE nature_rule (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document         text NOT NULL,
  nature           text NOT NULL,
  beneficiary_kind text,
  legal_category   text,
  source           text NOT NULL,
  CONSTRAINT uq_nature_rule UNIQUE NULLS NOT DISTINCT (document, nature, beneficiary_kind, legal_category),
  CONSTRAINT ck_nature_rule_document CHECK (document IN ('award', 'membership')),
  CONSTRAINT ck_nature_rule_nature CHECK (nature ~ '^\d{3,10}$'),
  CONSTRAINT ck_nature_rule_kind CHECK (beneficiary_kind IN ('association', 'foundation', 'company', 'public_body', 'natural_person')),
  CONSTRAINT ck_nature_rule_category CHECK (legal_category ~ '^\d{1,4}$')
);
CREATE TRIGGER nature_rule_history AFTER INSERT OR UPDATE OR DELETE ON nature_rule FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER nature_rule_kept_whole BEFORE TRUNCATE ON nature_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What a code becomes in the chart of a year: one code, several, or none (code NULL). Without a row it stays what it was.
CREATE TABLE code_succession (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  axis        text    NOT NULL,
  year        integer NOT NULL,
  budget_id   bigint,
  former_code text    NOT NULL,
  code        text,
  CONSTRAINT fk_code_succession_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  CONSTRAINT uq_code_succession UNIQUE NULLS NOT DISTINCT (axis, year, budget_id, former_code, code),
  CONSTRAINT ck_code_succession_axis CHECK (axis IN ('chapitre', 'nature', 'fonction', 'sous_politique', 'programme')),
  CONSTRAINT ck_code_succession_year CHECK (year BETWEEN 2001 AND 2100)
);
CREATE TRIGGER code_succession_history AFTER INSERT OR UPDATE OR DELETE ON code_succession FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER code_succession_kept_whole BEFORE TRUNCATE ON code_succession FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What somebody answered to an anomaly, for exactly the facts that made it: their digest is its identifier. Other facts make another anomaly.
CREATE TABLE check_treatment (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  check_id   bigint NOT NULL,
  code       text   NOT NULL,
  subject    text   NOT NULL,
  subject_id bigint NOT NULL,
  facts      jsonb  NOT NULL,
  outcome    text   NOT NULL,
  note       text,
  treated_by bigint NOT NULL,
  treated_on date   NOT NULL,
  CONSTRAINT fk_check_treatment_treated_by FOREIGN KEY (treated_by) REFERENCES app_user (id),
  CONSTRAINT uq_check_treatment_check UNIQUE (check_id),
  CONSTRAINT ck_check_treatment_subject CHECK (subject IN ('award', 'membership', 'credit_line', 'control_envelope')),
  CONSTRAINT ck_check_treatment_outcome CHECK (outcome IN ('verified', 'corrected'))
);
CREATE INDEX ix_check_treatment_subject ON check_treatment (subject, subject_id);
CREATE TRIGGER check_treatment_history AFTER INSERT OR UPDATE OR DELETE ON check_treatment FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER check_treatment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON check_treatment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
