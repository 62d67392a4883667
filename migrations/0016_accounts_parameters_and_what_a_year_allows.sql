-- Why: accounts, departments, parameters and fiscal years change hands and states; what each of them allows must not rest on a screen.

ALTER TABLE department
  ADD COLUMN closed_on date,
  ADD COLUMN version integer NOT NULL DEFAULT 1;

ALTER TABLE app_user
  ADD COLUMN deactivated_on date,
  ADD CONSTRAINT ck_app_user_deactivated CHECK (active = (deactivated_on IS NULL)),
  ADD CONSTRAINT ck_app_user_some_role CHECK (cardinality(roles) > 0);
CREATE INDEX ix_app_user_department ON app_user (department_id);

-- A lock is lifted by the clock, whatever the business day: it protects against guessing, it is no rule of the house.
CREATE FUNCTION account_state(active boolean, locked_until timestamptz) RETURNS text LANGUAGE sql VOLATILE
  RETURN CASE WHEN NOT active THEN 'inactive' WHEN locked_until > clock_timestamp() THEN 'locked' ELSE 'active' END;

-- History names its authors by their account: an account is closed, never removed.
CREATE TRIGGER app_user_kept BEFORE DELETE ON app_user FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Two administrators who remove each other at once wait here for each other, so that the second sees what the first did.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(726357);
  IF NOT EXISTS (SELECT FROM app_user WHERE active AND 'administrator' = ANY (roles)) THEN
    RAISE EXCEPTION 'nobody would administer any more'
      USING ERRCODE = '23514', CONSTRAINT = 'ck_app_user_last_administrator', TABLE = 'app_user';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER app_user_administrator_remains AFTER UPDATE OF active, roles ON app_user FOR EACH ROW
  WHEN (OLD.active AND 'administrator' = ANY (OLD.roles) AND NOT (NEW.active AND 'administrator' = ANY (NEW.roles)))
  EXECUTE FUNCTION keep_an_administrator();

CREATE FUNCTION refuse_own_roles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'nobody changes their own roles'
    USING ERRCODE = '23514', CONSTRAINT = 'ck_app_user_own_roles', TABLE = 'app_user';
END $$;
CREATE TRIGGER app_user_own_roles BEFORE UPDATE OF roles ON app_user FOR EACH ROW
  WHEN (OLD.roles IS DISTINCT FROM NEW.roles AND current_setting('app.actor_id', true) = OLD.id::text)
  EXECUTE FUNCTION refuse_own_roles();

-- What an officer still has to carry: handed over when they leave, counted before a department closes.
CREATE VIEW open_file AS
  SELECT 'grant_request' AS subject, id, department_id, officer_id, beneficiary_id, number AS reference, title,
         coalesce(proposed_cents, requested_cents) AS amount_cents, state, state_since
  FROM grant_request WHERE state NOT IN ('granted', 'refused', 'inadmissible', 'withdrawn')
  UNION ALL
  SELECT 'award', id, department_id, officer_id, beneficiary_id, NULL, object, amount_cents, state, state_since
  FROM award WHERE state <> 'dismissed' AND NOT (
    state = 'granted' AND paid_cents = amount_cents AND NOT EXISTS (
      SELECT FROM award_part part LEFT JOIN financial_report report ON report.award_part_id = part.id AND report.state = 'accepted'
      WHERE part.award_id = award.id AND part.earmarked AND report.id IS NULL))
  UNION ALL
  SELECT 'report', id, department_id, officer_id, NULL, number, title,
         (SELECT sum(coalesce(award.amount_cents, membership.amount_cents))::bigint
          FROM report_item item LEFT JOIN award ON award.id = item.award_id LEFT JOIN membership ON membership.id = item.membership_id
          WHERE item.report_id = report.id),
         state, state_since
  FROM report WHERE state NOT IN ('adopted', 'rejected', 'withdrawn')
  UNION ALL
  SELECT 'funding_authorisation', id, department_id, officer_id, NULL, NULL, title, NULL, state, state_since
  FROM funding_authorisation WHERE state NOT IN ('authorised', 'dismissed')
  UNION ALL
  SELECT 'incoming_grant', id, department_id, officer_id, NULL, number, title, requested_cents, state, state_since
  FROM incoming_grant WHERE state NOT IN ('refused', 'closed', 'abandoned');
CREATE INDEX ix_grant_request_officer ON grant_request (officer_id, state);
CREATE INDEX ix_award_officer ON award (officer_id, state);
CREATE INDEX ix_report_officer ON report (officer_id, state);
CREATE INDEX ix_funding_authorisation_officer ON funding_authorisation (officer_id, state);
CREATE INDEX ix_incoming_grant_officer ON incoming_grant (officer_id, state);

-- A value that served is never rewritten: another one follows it, from a day that nobody has judged yet.
ALTER TABLE parameter ADD CONSTRAINT ck_parameter_amount CHECK (amount >= 0);
CREATE TRIGGER parameter_never_rewritten BEFORE UPDATE OR DELETE ON parameter
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE FUNCTION refuse_past_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'parameter % may already have served on %', NEW.code, NEW.valid_from
    USING ERRCODE = '23514', CONSTRAINT = 'ck_parameter_not_past', TABLE = 'parameter';
END $$;
-- References come with the product, whoever loads them; a person only prepares the days to come.
CREATE TRIGGER parameter_not_past BEFORE INSERT ON parameter FOR EACH ROW
  WHEN (current_setting('app.actor_id', true) <> '' AND NEW.valid_from <= current_setting('app.today', true)::date)
  EXECUTE FUNCTION refuse_past_value();

-- Since when a year stands where it stands; not known for those that were opened before.
ALTER TABLE fiscal_year
  ADD COLUMN state_since date,
  ADD COLUMN voted_on date;

-- What a fiscal year lets happen in each of its states: what is not said is refused. The code says the same, a test compares.
CREATE FUNCTION movement_possible(year_state text, movement_kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE movement_kind
    WHEN 'initial_budget'       THEN year_state IN ('preparing', 'provisional', 'voted')
    WHEN 'supplementary_budget' THEN year_state = 'voted'
    WHEN 'amending_budget'      THEN year_state IN ('voted', 'additional_period')
    WHEN 'transfer'             THEN year_state IN ('provisional', 'voted')
    WHEN 'reservation'          THEN year_state IN ('provisional', 'voted')
    WHEN 'commitment'           THEN year_state IN ('provisional', 'voted')
    WHEN 'release'              THEN year_state IN ('provisional', 'voted', 'additional_period')
    WHEN 'order'                THEN year_state IN ('provisional', 'voted', 'additional_period')
    WHEN 'cancellation'         THEN year_state IN ('provisional', 'voted', 'additional_period')
    ELSE false END;

-- FOR SHARE: whoever moves credits waits for a year that is being advanced, which waits for those who came before.
CREATE FUNCTION hold_movement_to_year() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held fiscal_year;
BEGIN
  SELECT y.* INTO held FROM fiscal_year y
    WHERE y.id = (SELECT e.fiscal_year_id FROM control_envelope e JOIN credit_line l ON l.envelope_id = e.id WHERE l.id = NEW.credit_line_id)
    FOR SHARE;
  IF NOT movement_possible(held.state, NEW.kind) THEN
    RAISE EXCEPTION 'no % in a fiscal year that is %', NEW.kind, held.state
      USING ERRCODE = '23514', CONSTRAINT = 'ck_movement_fiscal_year_state', TABLE = 'movement';
  END IF;
  -- The credits of a year are taken until its last day (M57: annualité), whether or not somebody has advanced it since.
  IF NEW.kind = 'reservation' AND NEW.accounting_date > make_date(held.year, 12, 31) THEN
    RAISE EXCEPTION 'no reservation on % after its last day', held.year
      USING ERRCODE = '23514', CONSTRAINT = 'ck_movement_fiscal_year_ended', TABLE = 'movement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER movement_held_to_year BEFORE INSERT ON movement FOR EACH ROW EXECUTE FUNCTION hold_movement_to_year();
