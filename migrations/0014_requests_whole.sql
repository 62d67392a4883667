-- Why: a request rests on a budget that balances and on papers that are there, and what ends it is told by a letter.

-- The structure of the budget of form CERFA 12156. 86 and 87 are contributions in kind, valued on both sides.
CREATE TABLE request_account (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code    text    NOT NULL,
  rank    integer NOT NULL,
  label   text    NOT NULL,
  side    text    GENERATED ALWAYS AS (CASE WHEN code ~ '^(6|86)' THEN 'charge' ELSE 'product' END) STORED,
  in_kind boolean GENERATED ALWAYS AS (code LIKE '8%') STORED,
  CONSTRAINT uq_request_account_code UNIQUE (code),
  CONSTRAINT ck_request_account_code CHECK (code ~ '^(6|7|86|87)\d{0,3}$')
);
CREATE TRIGGER request_account_history AFTER INSERT OR UPDATE OR DELETE ON request_account FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER request_account_kept_whole BEFORE TRUNCATE ON request_account FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- A product may say who is asked for it and whether it is obtained; NULL is "not stated". One line at most is asked of us.
CREATE TABLE request_budget_line (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  grant_request_id bigint  NOT NULL,
  rank             integer NOT NULL,
  account          text    NOT NULL,
  label            text,
  amount_cents     bigint  NOT NULL,
  funder           text,
  obtained         boolean,
  asked_of_us      boolean NOT NULL DEFAULT false,
  CONSTRAINT fk_request_budget_line_request FOREIGN KEY (grant_request_id) REFERENCES grant_request (id),
  CONSTRAINT fk_request_budget_line_account FOREIGN KEY (account) REFERENCES request_account (code),
  CONSTRAINT uq_request_budget_line_rank UNIQUE (grant_request_id, rank),
  CONSTRAINT ck_request_budget_line_amount CHECK (amount_cents > 0),
  CONSTRAINT ck_request_budget_line_product CHECK (account ~ '^(7|87)' OR (funder IS NULL AND obtained IS NULL AND NOT asked_of_us))
);
CREATE UNIQUE INDEX uq_request_budget_line_ours ON request_budget_line (grant_request_id) WHERE asked_of_us;
CREATE TRIGGER request_budget_line_history AFTER INSERT OR UPDATE OR DELETE ON request_budget_line
  FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER request_budget_line_kept_whole BEFORE TRUNCATE ON request_budget_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- A request whose budget is a total alone has no row here. Sums of bigint are numeric: cast back to whole cents.
CREATE VIEW request_budget_sums AS
  SELECT l.grant_request_id,
         coalesce(sum(l.amount_cents) FILTER (WHERE a.side = 'charge' AND NOT a.in_kind), 0)::bigint AS charges_cents,
         coalesce(sum(l.amount_cents) FILTER (WHERE a.side = 'product' AND NOT a.in_kind), 0)::bigint AS products_cents,
         coalesce(sum(l.amount_cents) FILTER (WHERE a.side = 'charge' AND a.in_kind), 0)::bigint AS in_kind_charges_cents,
         coalesce(sum(l.amount_cents) FILTER (WHERE a.side = 'product' AND a.in_kind), 0)::bigint AS in_kind_products_cents,
         (sum(l.amount_cents) FILTER (WHERE l.asked_of_us))::bigint AS ours_cents
  FROM request_budget_line l JOIN request_account a ON a.code = l.account
  GROUP BY l.grant_request_id;

-- Checked at commit, so that lines and total change in any order. A draft may be incomplete, and a draft may be withdrawn as it is.
CREATE FUNCTION check_request_budget() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted bigint := CASE TG_TABLE_NAME WHEN 'grant_request' THEN (to_jsonb(NEW) ->> 'id')::bigint
                   ELSE (to_jsonb(coalesce(NEW, OLD)) ->> 'grant_request_id')::bigint END;
  request grant_request;
  sums request_budget_sums;
  broken text;
BEGIN
  SELECT * INTO request FROM grant_request WHERE id = wanted;
  SELECT * INTO sums FROM request_budget_sums WHERE grant_request_id = wanted;
  IF NOT FOUND OR request.state IN ('draft', 'withdrawn') THEN
    RETURN NULL;
  END IF;
  IF sums.charges_cents <> sums.products_cents THEN broken := 'ck_request_budget_balanced';
  ELSIF sums.in_kind_charges_cents <> sums.in_kind_products_cents THEN broken := 'ck_request_budget_in_kind_balanced';
  ELSIF sums.charges_cents IS DISTINCT FROM coalesce(request.budget_cents, 0) THEN broken := 'ck_request_budget_total';
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the budget of request % does not balance', wanted
      USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'grant_request';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER grant_request_budget_balances AFTER INSERT OR UPDATE OF state, budget_cents ON grant_request
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_request_budget();
CREATE CONSTRAINT TRIGGER request_budget_line_balances AFTER INSERT OR UPDATE OR DELETE ON request_budget_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_request_budget();

-- "Not stated by the file" is chosen, never the mere absence of a figure. A renewal follows a request of the system, or a support that is only told.
SELECT set_config('app.actor_name', 'Migration 0014', true), set_config('app.request_id', 'migration-0014', true),
       set_config('app.today', current_date::text, true);
ALTER TABLE grant_request
  ADD COLUMN requested_unknown    boolean NOT NULL DEFAULT false,
  ADD COLUMN renewal_of_id        bigint,
  ADD COLUMN former_support       text,
  ADD COLUMN former_support_year  integer,
  ADD COLUMN former_support_cents bigint,
  ADD COLUMN refusal_reasons      text;
UPDATE grant_request SET requested_unknown = true WHERE requested_cents IS NULL AND state <> 'draft';
ALTER TABLE grant_request
  ADD CONSTRAINT fk_grant_request_renewal_of FOREIGN KEY (renewal_of_id) REFERENCES grant_request (id),
  ADD CONSTRAINT ck_grant_request_requested CHECK (
    CASE WHEN requested_unknown THEN requested_cents IS NULL
         ELSE requested_cents IS NOT NULL OR state IN ('draft', 'withdrawn') END),
  ADD CONSTRAINT ck_grant_request_renewal CHECK (renewal_of_id IS NULL OR (renewal_of_id <> id AND former_support IS NULL)),
  ADD CONSTRAINT ck_grant_request_former_support CHECK (
    former_support IS NOT NULL OR (former_support_year IS NULL AND former_support_cents IS NULL)),
  ADD CONSTRAINT ck_grant_request_former_amount CHECK (former_support_cents > 0);
CREATE INDEX ix_grant_request_renewal_of ON grant_request (renewal_of_id);

-- The papers that the authority asks for: of which requests, of which bodies, the first time or again, since when, good for how long.
CREATE TABLE paper_kind (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code              text    NOT NULL,
  rank              integer NOT NULL,
  label             text    NOT NULL,
  request_kinds     text[]  NOT NULL,
  forms             text[]  NOT NULL,
  beneficiary_kinds text[]  NOT NULL,
  occasion          text    NOT NULL,
  mandatory_from    date,
  validity_months   integer,
  source            text    NOT NULL,
  CONSTRAINT uq_paper_kind_code UNIQUE (code),
  CONSTRAINT ck_paper_kind_occasion CHECK (occasion IN ('always', 'first', 'renewal')),
  CONSTRAINT ck_paper_kind_validity CHECK (validity_months > 0)
);
CREATE TRIGGER paper_kind_history AFTER INSERT OR UPDATE OR DELETE ON paper_kind FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER paper_kind_kept_whole BEFORE TRUNCATE ON paper_kind FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What is known of a paper; a paper that is merely expected has no row. The officer may enter another validity than the one derived.
CREATE TABLE request_paper (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  grant_request_id bigint NOT NULL,
  kind             text   NOT NULL,
  state            text   NOT NULL,
  provided_on      date,
  valid_until      date,
  reason           text,
  CONSTRAINT fk_request_paper_request FOREIGN KEY (grant_request_id) REFERENCES grant_request (id),
  CONSTRAINT fk_request_paper_kind FOREIGN KEY (kind) REFERENCES paper_kind (code),
  CONSTRAINT uq_request_paper_kind UNIQUE (grant_request_id, kind),
  CONSTRAINT ck_request_paper_state CHECK (state IN ('provided', 'refused', 'not_required')),
  CONSTRAINT ck_request_paper_provided CHECK ((state = 'not_required') = (provided_on IS NULL)),
  CONSTRAINT ck_request_paper_reason CHECK ((state = 'provided') = (reason IS NULL)),
  CONSTRAINT ck_request_paper_validity CHECK (valid_until IS NULL OR (state = 'provided' AND valid_until >= provided_on))
);
CREATE TRIGGER request_paper_history AFTER INSERT OR UPDATE OR DELETE ON request_paper FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER request_paper_kept_whole BEFORE TRUNCATE ON request_paper FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Each paper that a request calls for, and those recorded on it, with where it stands on the business day.
CREATE VIEW request_paper_status AS
  SELECT r.id AS grant_request_id, k.code AS kind, k.label, k.rank,
         applies.here AND coalesce(k.mandatory_from <= r.received_on, false) AS mandatory,
         k.validity_months,
         CASE WHEN p.valid_until < nullif(current_setting('app.today', true), '')::date THEN 'expired' ELSE coalesce(p.state, 'expected') END AS state,
         p.provided_on, p.valid_until, p.reason
  FROM grant_request r
  JOIN beneficiary b ON b.id = r.beneficiary_id
  CROSS JOIN paper_kind k
  CROSS JOIN LATERAL (
    SELECT r.kind = ANY (k.request_kinds) AND r.form = ANY (k.forms) AND b.kind = ANY (k.beneficiary_kinds)
       AND (k.occasion = 'always' OR (k.occasion = 'renewal') = (r.renewal_of_id IS NOT NULL OR r.former_support IS NOT NULL)) AS here) applies
  LEFT JOIN request_paper p ON p.grant_request_id = r.id AND p.kind = k.code
  WHERE applies.here OR p.id IS NOT NULL;

-- What the authority wrote to the body, frozen. A completion letter says by when.
CREATE TABLE request_letter (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  grant_request_id bigint NOT NULL,
  number           text   NOT NULL,
  kind             text   NOT NULL,
  written_on       date   NOT NULL,
  written_by       bigint NOT NULL,
  due_on           date,
  body             text   NOT NULL,
  sha256           text   NOT NULL,
  CONSTRAINT fk_request_letter_request FOREIGN KEY (grant_request_id) REFERENCES grant_request (id),
  CONSTRAINT fk_request_letter_written_by FOREIGN KEY (written_by) REFERENCES app_user (id),
  CONSTRAINT uq_request_letter_number UNIQUE (number),
  CONSTRAINT ck_request_letter_kind CHECK (kind IN ('completion', 'inadmissibility', 'closure', 'refusal')),
  CONSTRAINT ck_request_letter_due CHECK ((kind = 'completion') = (due_on IS NOT NULL)),
  CONSTRAINT ck_request_letter_sha256 CHECK (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex'))
);
CREATE INDEX ix_request_letter_request ON request_letter (grant_request_id, id);
CREATE TRIGGER request_letter_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON request_letter
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- A refusal is proposed with its reasons, and decided like a grant: on a report a request carries an amount or reasons, never both.
ALTER TABLE grant_request
  DROP CONSTRAINT ck_grant_request_state,
  ADD CONSTRAINT ck_grant_request_state CHECK (state IN (
    'draft', 'submitted', 'to_complete', 'complete', 'under_review', 'proposed', 'refusal_proposed', 'on_report',
    'granted', 'refused', 'inadmissible', 'closed', 'withdrawn', 'renounced', 'lapsed')),
  DROP CONSTRAINT ck_grant_request_proposed,
  ADD CONSTRAINT ck_grant_request_proposed CHECK (
    CASE state WHEN 'proposed' THEN proposed_cents IS NOT NULL AND refusal_reasons IS NULL
               WHEN 'granted' THEN proposed_cents IS NOT NULL
               WHEN 'refusal_proposed' THEN proposed_cents IS NULL AND refusal_reasons IS NOT NULL
               WHEN 'on_report' THEN (proposed_cents IS NULL) <> (refusal_reasons IS NULL)
               ELSE true END);

-- What a report decides: one column a kind, whatever kinds came before this one.
ALTER TABLE report_item
  ADD COLUMN grant_request_id bigint,
  ADD CONSTRAINT fk_report_item_request FOREIGN KEY (grant_request_id) REFERENCES grant_request (id),
  ADD CONSTRAINT uq_report_item_request UNIQUE (report_id, grant_request_id);
CREATE INDEX ix_report_item_request ON report_item (grant_request_id);
DO $$
DECLARE
  kinds text := (SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name = 'report_item' AND column_name NOT IN ('id', 'report_id', 'rank'));
BEGIN
  ALTER TABLE report_item DROP CONSTRAINT ck_report_item_one_kind;
  EXECUTE format('ALTER TABLE report_item ADD CONSTRAINT ck_report_item_one_kind CHECK (num_nonnulls(%s) = 1)', kinds);
END $$;

-- The report that decides the refusal of a request. A rejected one keeps its items, and its requests may come back on another:
-- that a request stands on one report at a time is held by its own state, under lock.
CREATE VIEW refusal_on_report AS
  SELECT i.grant_request_id, i.report_id
  FROM report_item i JOIN report r ON r.id = i.report_id
  WHERE i.grant_request_id IS NOT NULL AND r.state <> 'rejected';

-- A grant that the body gives up, or that lapses, is ended as a whole, and only while nothing of it is certified.
ALTER TABLE award
  DROP CONSTRAINT ck_award_state,
  ADD CONSTRAINT ck_award_state CHECK (state IN (
    'drafting', 'visa_requested', 'reserved', 'granted', 'dismissed', 'renounced', 'lapsed')),
  ADD CONSTRAINT ck_award_given_up CHECK (state NOT IN ('renounced', 'lapsed') OR certified_cents = 0);
ALTER TABLE convention
  DROP CONSTRAINT ck_convention_state,
  ADD CONSTRAINT ck_convention_state CHECK (state IN (
    'drafting', 'text_approved', 'annexed', 'voted', 'sent', 'beneficiary_signed', 'authority_signed', 'notified',
    'never_signed', 'void', 'terminated'));
