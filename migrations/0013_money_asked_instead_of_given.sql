-- Why: the authority also asks: its applications, the vote that allows them, and five amounts none of which is derived from another.

-- What a report decides when it allows the authority to ask: the applications that it lists and, when `covers_until` is set,
-- whatever new call of the programme is answered until that day.
CREATE TABLE funding_authorisation (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  department_id     bigint  NOT NULL,
  officer_id        bigint  NOT NULL,
  title             text    NOT NULL,
  programme         text,
  covers_until      date,
  signing_authority text,
  state             text    NOT NULL DEFAULT 'drafting',
  state_since       date    NOT NULL,
  authorised_on     date,
  demonstration     boolean NOT NULL DEFAULT false,
  search_text       text GENERATED ALWAYS AS (searchable(title, programme)) STORED,
  version           integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_funding_authorisation_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_funding_authorisation_officer FOREIGN KEY (officer_id) REFERENCES app_user (id),
  CONSTRAINT ck_funding_authorisation_state CHECK (state IN ('drafting', 'on_report', 'authorised', 'dismissed')),
  CONSTRAINT ck_funding_authorisation_programme CHECK (covers_until IS NULL OR programme IS NOT NULL),
  CONSTRAINT ck_funding_authorisation_authorised CHECK ((state = 'authorised') = (authorised_on IS NOT NULL))
);
CREATE INDEX ix_funding_authorisation_department_state ON funding_authorisation (department_id, state, id);
CREATE INDEX ix_funding_authorisation_search ON funding_authorisation USING gin (search_text gin_trgm_ops);

-- The entries of revenue that the act announces; their amount is seldom known when one asks.
CREATE TABLE expected_revenue (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  authorisation_id bigint  NOT NULL,
  rank             integer NOT NULL,
  budget_id        bigint  NOT NULL,
  section          text    NOT NULL,
  first_year       integer NOT NULL,
  and_following    boolean NOT NULL DEFAULT false,
  amount_cents     bigint,
  CONSTRAINT fk_expected_revenue_authorisation FOREIGN KEY (authorisation_id) REFERENCES funding_authorisation (id),
  CONSTRAINT fk_expected_revenue_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
  CONSTRAINT uq_expected_revenue_rank UNIQUE (authorisation_id, rank),
  CONSTRAINT ck_expected_revenue_section CHECK (section IN ('fonctionnement', 'investissement')),
  CONSTRAINT ck_expected_revenue_year CHECK (first_year BETWEEN 2000 AND 2100),
  CONSTRAINT ck_expected_revenue_amount CHECK (amount_cents > 0)
);

-- NULL is "not stated" for each of the five amounts, never zero.
CREATE TABLE incoming_grant (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number              text    NOT NULL,
  department_id       bigint  NOT NULL,
  officer_id          bigint  NOT NULL,
  title               text    NOT NULL,
  purpose             text,
  funder              text    NOT NULL,
  operator            text,
  programme           text,
  call                text,
  platform            text,
  filing_reference    text,
  first_year          integer,
  year_count          integer,
  tax                 text,
  section             text,
  project_cost_cents  bigint,
  eligible_base_cents bigint,
  requested_cents     bigint,
  awarded_cents       bigint,
  received_cents      bigint,
  state               text    NOT NULL DEFAULT 'identified',
  state_since         date    NOT NULL,
  authorisation_id    bigint,
  filed_on            date,
  authorised_on       date,
  decided_on          date,
  agreed_on           date,
  claimed_on          date,
  received_on         date,
  justified_on        date,
  closed_on           date,
  closing_reason      text,
  demonstration       boolean NOT NULL DEFAULT false,
  search_text         text GENERATED ALWAYS AS (searchable(number, title, funder, operator, programme, call)) STORED,
  version             integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_incoming_grant_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_incoming_grant_officer FOREIGN KEY (officer_id) REFERENCES app_user (id),
  CONSTRAINT fk_incoming_grant_authorisation FOREIGN KEY (authorisation_id) REFERENCES funding_authorisation (id),
  CONSTRAINT uq_incoming_grant_number UNIQUE (number),
  CONSTRAINT ck_incoming_grant_state CHECK (state IN (
    'identified', 'filed', 'authorised', 'pending', 'awarded', 'refused', 'agreed', 'claimed', 'received', 'justified', 'closed', 'abandoned')),
  CONSTRAINT ck_incoming_grant_tax CHECK (tax IN ('included', 'excluded')),
  CONSTRAINT ck_incoming_grant_section CHECK (section IN ('fonctionnement', 'investissement', 'both')),
  CONSTRAINT ck_incoming_grant_years CHECK (first_year BETWEEN 2000 AND 2100 AND year_count BETWEEN 1 AND 50),
  CONSTRAINT ck_incoming_grant_amounts CHECK (
    project_cost_cents > 0 AND eligible_base_cents > 0 AND requested_cents > 0 AND awarded_cents > 0 AND received_cents > 0),
  -- Filing and authorisation come in either order; each is known exactly when the state says so.
  CONSTRAINT ck_incoming_grant_filed CHECK (state = 'abandoned'
    OR (state NOT IN ('identified', 'authorised')) = (filed_on IS NOT NULL)),
  CONSTRAINT ck_incoming_grant_authorised CHECK (
    (authorised_on IS NULL) = (authorisation_id IS NULL)
    AND (state = 'abandoned' OR (state NOT IN ('identified', 'filed')) = (authorised_on IS NOT NULL))),
  CONSTRAINT ck_incoming_grant_awarded CHECK (state = 'abandoned'
    OR (state IN ('awarded', 'agreed', 'claimed', 'received', 'justified', 'closed')) = (awarded_cents IS NOT NULL)),
  CONSTRAINT ck_incoming_grant_decided CHECK (
    state NOT IN ('awarded', 'refused', 'agreed', 'claimed', 'received', 'justified', 'closed') OR decided_on IS NOT NULL),
  CONSTRAINT ck_incoming_grant_received CHECK (
    (received_cents IS NULL) = (received_on IS NULL)
    AND (state NOT IN ('received', 'justified', 'closed') OR received_on IS NOT NULL)),
  CONSTRAINT ck_incoming_grant_facts_in_order CHECK (
    decided_on >= filed_on AND agreed_on >= decided_on AND agreed_on >= authorised_on AND claimed_on >= agreed_on
    AND received_on >= agreed_on AND justified_on >= received_on AND closed_on >= justified_on),
  CONSTRAINT ck_incoming_grant_closing_reason CHECK (state <> 'abandoned' OR closing_reason IS NOT NULL)
);
CREATE INDEX ix_incoming_grant_department_state ON incoming_grant (department_id, state, id);
CREATE INDEX ix_incoming_grant_authorisation ON incoming_grant (authorisation_id);
CREATE INDEX ix_incoming_grant_filed ON incoming_grant (filed_on DESC NULLS LAST, id DESC);
CREATE INDEX ix_incoming_grant_search ON incoming_grant USING gin (search_text gin_trgm_ops);

-- The applications that an authorisation names, in its order. An application dismissed with one may be listed in another.
CREATE TABLE listed_application (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  authorisation_id  bigint  NOT NULL,
  rank              integer NOT NULL,
  incoming_grant_id bigint  NOT NULL,
  CONSTRAINT fk_listed_application_authorisation FOREIGN KEY (authorisation_id) REFERENCES funding_authorisation (id),
  CONSTRAINT fk_listed_application_incoming_grant FOREIGN KEY (incoming_grant_id) REFERENCES incoming_grant (id),
  CONSTRAINT uq_listed_application_rank UNIQUE (authorisation_id, rank),
  CONSTRAINT uq_listed_application_incoming_grant UNIQUE (incoming_grant_id, authorisation_id)
);

ALTER TABLE report_item
  ADD COLUMN authorisation_id bigint,
  ADD CONSTRAINT fk_report_item_authorisation FOREIGN KEY (authorisation_id) REFERENCES funding_authorisation (id),
  ADD CONSTRAINT uq_report_item_authorisation UNIQUE (authorisation_id),
  DROP CONSTRAINT ck_report_item_one_kind,
  ADD CONSTRAINT ck_report_item_one_kind CHECK (num_nonnulls(award_id, membership_id, authorisation_id) = 1);

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['funding_authorisation', 'expected_revenue', 'incoming_grant', 'listed_application'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_history()',
                   kept || '_history', kept);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()',
                   kept || '_kept_whole', kept);
  END LOOP;
END $$;
