-- Why: figures as of a past day must not add up every movement since the year was opened.

-- What each credit line held when a month ended, by accounting date, for the months in which it moved. Derived like the
-- balances of the line, and like them without history: the movements are the history.
CREATE TABLE month_end_balance (
  credit_line_id  bigint NOT NULL,
  month           date   NOT NULL,
  opened_cents    bigint NOT NULL,
  reserved_cents  bigint NOT NULL,
  committed_cents bigint NOT NULL,
  ordered_cents   bigint NOT NULL,
  external_cents  bigint NOT NULL,
  attached_cents  bigint NOT NULL,
  CONSTRAINT pk_month_end_balance PRIMARY KEY (credit_line_id, month),
  CONSTRAINT fk_month_end_balance_credit_line FOREIGN KEY (credit_line_id) REFERENCES credit_line (id),
  CONSTRAINT ck_month_end_balance_month CHECK (month = date_trunc('month', month::timestamp))
) WITH (fillfactor = 70);

INSERT INTO month_end_balance
SELECT credit_line_id, month, sum(sum(opened_cents)) OVER months, sum(sum(reserved_cents)) OVER months,
       sum(sum(committed_cents)) OVER months, sum(sum(ordered_cents)) OVER months,
       sum(sum(external_cents)) OVER months, sum(sum(attached_cents)) OVER months
FROM movement CROSS JOIN LATERAL date_trunc('month', accounting_date::timestamp) AS start (month)
GROUP BY credit_line_id, month
WINDOW months AS (PARTITION BY credit_line_id ORDER BY month);

-- A movement counts at the end of its own month and of all those after it, so that one that comes late puts them right.
-- Its line is already locked by apply_movement: two movements of one line never write its months together.
CREATE FUNCTION carry_to_month_ends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own date := date_trunc('month', NEW.accounting_date::timestamp);
BEGIN
  IF NOT EXISTS (SELECT FROM month_end_balance WHERE credit_line_id = NEW.credit_line_id AND month = own) THEN
    INSERT INTO month_end_balance
    SELECT NEW.credit_line_id, own, coalesce(b.opened_cents, 0), coalesce(b.reserved_cents, 0), coalesce(b.committed_cents, 0),
           coalesce(b.ordered_cents, 0), coalesce(b.external_cents, 0), coalesce(b.attached_cents, 0)
    FROM (VALUES (NEW.credit_line_id)) AS moved (line)
    LEFT JOIN LATERAL (
      SELECT * FROM month_end_balance WHERE credit_line_id = moved.line AND month < own ORDER BY month DESC LIMIT 1
    ) AS b ON true;
  END IF;
  UPDATE month_end_balance SET
      opened_cents = opened_cents + NEW.opened_cents, reserved_cents = reserved_cents + NEW.reserved_cents,
      committed_cents = committed_cents + NEW.committed_cents, ordered_cents = ordered_cents + NEW.ordered_cents,
      external_cents = external_cents + NEW.external_cents, attached_cents = attached_cents + NEW.attached_cents
    WHERE credit_line_id = NEW.credit_line_id AND month >= own;
  RETURN NULL;
END $$;
-- After « movement_applied », by its name.
CREATE TRIGGER movement_carried_to_month_ends AFTER INSERT ON movement FOR EACH ROW EXECUTE FUNCTION carry_to_month_ends();

CREATE TRIGGER month_end_balance_follows BEFORE INSERT OR UPDATE OR DELETE ON month_end_balance
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_balance_edit();
CREATE TRIGGER month_end_balance_kept_whole BEFORE TRUNCATE ON month_end_balance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What a line held when a day ended: the last month that had ended, then the movements of the days since.
CREATE FUNCTION credit_line_on(line bigint, day date)
  RETURNS TABLE (opened_cents bigint, reserved_cents bigint, committed_cents bigint, ordered_cents bigint, external_cents bigint, attached_cents bigint)
  LANGUAGE sql STABLE PARALLEL SAFE
  BEGIN ATOMIC
    SELECT coalesce(b.opened_cents, 0) + since.opened, coalesce(b.reserved_cents, 0) + since.reserved,
           coalesce(b.committed_cents, 0) + since.committed, coalesce(b.ordered_cents, 0) + since.ordered,
           coalesce(b.external_cents, 0) + since.external, coalesce(b.attached_cents, 0) + since.attached
    FROM (
      SELECT coalesce(sum(m.opened_cents), 0)::bigint AS opened, coalesce(sum(m.reserved_cents), 0)::bigint AS reserved,
             coalesce(sum(m.committed_cents), 0)::bigint AS committed, coalesce(sum(m.ordered_cents), 0)::bigint AS ordered,
             coalesce(sum(m.external_cents), 0)::bigint AS external, coalesce(sum(m.attached_cents), 0)::bigint AS attached
      FROM movement m
      WHERE m.credit_line_id = line AND m.accounting_date BETWEEN date_trunc('month', (day + 1)::timestamp)::date AND day
    ) AS since
    LEFT JOIN LATERAL (
      SELECT * FROM month_end_balance ended
      WHERE ended.credit_line_id = line AND ended.month < date_trunc('month', (day + 1)::timestamp)::date
      ORDER BY ended.month DESC LIMIT 1
    ) AS b ON true;
  END;

-- Always empty: a row here is an end of month that its movements do not explain, or one that is missing.
CREATE VIEW month_end_recount AS
  SELECT m.credit_line_id AS id, m.month
  FROM (
    SELECT credit_line_id, month, sum(sum(opened_cents)) OVER months AS opened, sum(sum(reserved_cents)) OVER months AS reserved,
           sum(sum(committed_cents)) OVER months AS committed, sum(sum(ordered_cents)) OVER months AS ordered,
           sum(sum(external_cents)) OVER months AS external, sum(sum(attached_cents)) OVER months AS attached
    FROM movement CROSS JOIN LATERAL date_trunc('month', accounting_date::timestamp) AS start (month)
    GROUP BY credit_line_id, month
    WINDOW months AS (PARTITION BY credit_line_id ORDER BY month)
  ) AS m
  FULL JOIN month_end_balance b ON b.credit_line_id = m.credit_line_id AND b.month = m.month
  WHERE (m.opened, m.reserved, m.committed, m.ordered, m.external, m.attached)
    IS DISTINCT FROM (b.opened_cents, b.reserved_cents, b.committed_cents, b.ordered_cents, b.external_cents, b.attached_cents);
