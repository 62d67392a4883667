-- Why: a CHECK passes on NULL and a row trigger sleeps through TRUNCATE; a signature that nobody dated and a table emptied at once got by.

DO $$
DECLARE
  kept regclass;
BEGIN
  FOR kept IN
    SELECT DISTINCT recorded.tgrelid::regclass FROM pg_trigger recorded
    WHERE recorded.tgfoid = 'record_history'::regproc AND NOT EXISTS (
      -- 32: TRIGGER_TYPE_TRUNCATE
      SELECT FROM pg_trigger other WHERE other.tgrelid = recorded.tgrelid AND other.tgtype & 32 <> 0)
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()',
                   kept::text || '_kept_whole', kept);
  END LOOP;
END $$;

ALTER TABLE convention
  DROP CONSTRAINT ck_convention_signed_text,
  ADD CONSTRAINT ck_convention_signed_text CHECK (
    (beneficiary_signed_on IS NULL AND authority_signed_on IS NULL) OR text_version IS NOT DISTINCT FROM annexed_version),
  ADD CONSTRAINT ck_convention_authority_signer CHECK ((authority_signed_by IS NULL) = (authority_signed_on IS NULL)),
  ADD CONSTRAINT ck_convention_beneficiary_signed CHECK (
    state NOT IN ('beneficiary_signed', 'authority_signed', 'notified') OR beneficiary_signed_on IS NOT NULL),
  ADD CONSTRAINT ck_convention_authority_signed CHECK (state NOT IN ('authority_signed', 'notified') OR authority_signed_on IS NOT NULL),
  ADD CONSTRAINT ck_convention_notified CHECK (state <> 'notified' OR notified_on IS NOT NULL);

ALTER TABLE financial_report
  ADD CONSTRAINT ck_financial_report_decided CHECK (state NOT IN ('accepted', 'returned') OR decided_by IS NOT NULL);
