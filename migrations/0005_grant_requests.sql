-- Why: what a body asks for, kept apart from what is proposed and what is granted. NULL is "not stated", never zero.

CREATE TABLE grant_request (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number           text    NOT NULL,
  beneficiary_id   bigint  NOT NULL,
  department_id    bigint  NOT NULL,
  officer_id       bigint  NOT NULL,
  kind             text    NOT NULL,
  form             text    NOT NULL DEFAULT 'cash',
  fiscal_year      integer NOT NULL,
  title            text    NOT NULL,
  purpose          text,
  period_start     date,
  period_end       date,
  received_on      date    NOT NULL,
  requested_cents  bigint,
  budget_base      text    NOT NULL,
  budget_cents     bigint,
  proposed_cents   bigint,
  granted_cents    bigint,
  state            text    NOT NULL DEFAULT 'draft',
  state_since      date    NOT NULL,
  closing_reason   text,
  demonstration    boolean NOT NULL DEFAULT false,
  search_text      text GENERATED ALWAYS AS (searchable(number, title)) STORED,
  version          integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_grant_request_beneficiary FOREIGN KEY (beneficiary_id) REFERENCES beneficiary (id),
  CONSTRAINT fk_grant_request_department FOREIGN KEY (department_id) REFERENCES department (id),
  CONSTRAINT fk_grant_request_officer FOREIGN KEY (officer_id) REFERENCES app_user (id),
  CONSTRAINT uq_grant_request_number UNIQUE (number),
  CONSTRAINT ck_grant_request_kind CHECK (kind IN ('running_costs', 'action', 'investment')),
  CONSTRAINT ck_grant_request_form CHECK (form IN ('cash', 'in_kind')),
  CONSTRAINT ck_grant_request_budget_base CHECK (budget_base IN ('body', 'action')),
  CONSTRAINT ck_grant_request_amounts CHECK (requested_cents > 0 AND budget_cents > 0 AND proposed_cents > 0 AND granted_cents > 0),
  CONSTRAINT ck_grant_request_within_budget CHECK (requested_cents <= budget_cents),
  CONSTRAINT ck_grant_request_period CHECK (period_end >= period_start),
  CONSTRAINT ck_grant_request_state CHECK (state IN ('draft', 'submitted', 'to_complete', 'complete', 'under_review', 'proposed', 'on_report', 'granted', 'refused', 'inadmissible', 'withdrawn')),
  CONSTRAINT ck_grant_request_proposed CHECK (state NOT IN ('proposed', 'on_report', 'granted') OR proposed_cents IS NOT NULL),
  CONSTRAINT ck_grant_request_granted CHECK ((state = 'granted') = (granted_cents IS NOT NULL))
);
CREATE INDEX ix_grant_request_beneficiary ON grant_request (beneficiary_id, fiscal_year);
CREATE INDEX ix_grant_request_department_state ON grant_request (department_id, state, id);
CREATE INDEX ix_grant_request_received ON grant_request (received_on DESC, id DESC);
CREATE INDEX ix_grant_request_requested ON grant_request (requested_cents DESC NULLS LAST, id DESC);
CREATE INDEX ix_grant_request_search ON grant_request USING gin (search_text gin_trgm_ops);
CREATE TRIGGER grant_request_history AFTER INSERT OR UPDATE OR DELETE ON grant_request FOR EACH ROW EXECUTE FUNCTION record_history();
