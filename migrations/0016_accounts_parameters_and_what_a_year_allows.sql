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
         (SELECT sum(award.amount_cents)::bigint FROM report_item item JOIN award ON award.id = item.award_id WHERE item.report_id = report.id),
         state, state_since
  FROM report WHERE state NOT IN ('adopted', 'rejected');
CREATE INDEX ix_grant_request_officer ON grant_request (officer_id, state);
CREATE INDEX ix_award_officer ON award (officer_id, state);
CREATE INDEX ix_report_officer ON report (officer_id, state);

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
