-- Why: what is derived is written once; and a signature that nobody gave must not slip through a CHECK, which lets NULL pass.

ALTER TABLE payment ADD CONSTRAINT ck_payment_liquidated
  CHECK ((state = 'liquidated') = (liquidated_by IS NOT NULL) AND (liquidated_by IS NULL) = (liquidated_on IS NULL));
ALTER TABLE bordereau ADD CONSTRAINT ck_bordereau_signed
  CHECK ((state = 'prepared') = (signed_by IS NULL) AND (signed_by IS NULL) = (signed_on IS NULL) AND (state = 'sent') = (sent_on IS NOT NULL));
ALTER TABLE mandat ADD CONSTRAINT ck_mandat_ordered
  CHECK ((state = 'liquidated') = (ordered_by IS NULL) AND (ordered_by IS NULL) = (ordered_on IS NULL));
ALTER TABLE mandat ADD CONSTRAINT ck_mandat_signed
  CHECK ((state IN ('liquidated', 'ordered')) = (signed_by IS NULL) AND (signed_by IS NULL OR bordereau_id IS NOT NULL));
ALTER TABLE mandat ADD CONSTRAINT ck_mandat_taken_in_charge
  CHECK ((state IN ('taken_in_charge', 'paid')) = (taken_in_charge_on IS NOT NULL));

-- Six months after the fiscal year (loi 2000-321 art. 10, arrêté du 11 octobre 2006).
CREATE FUNCTION financial_report_due_on(fiscal_year integer) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (make_date(fiscal_year, 12, 31)
    + make_interval(months => parameter_on('financial_report_delay', make_date(fiscal_year, 12, 31))::integer))::date;

-- How far a payment is: as far as the slowest of its mandats.
CREATE FUNCTION payment_progress(wanted bigint) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce((
    SELECT CASE state WHEN 'bordereau_signed' THEN 'signed' ELSE state END FROM mandat WHERE payment_id = wanted
    ORDER BY array_position(ARRAY['liquidated', 'ordered', 'bordereau_signed', 'sent', 'taken_in_charge', 'paid'], state)
    LIMIT 1), 'certified');

-- Always empty: a row here is an amount that what it is made of does not explain.
CREATE VIEW payment_recount AS
  SELECT 'award' AS level, a.id FROM award a
    LEFT JOIN (SELECT award_id, sum(amount_cents) AS certified FROM payment GROUP BY award_id) p ON p.award_id = a.id
    LEFT JOIN (SELECT payment.award_id, sum(mandat.amount_cents) AS paid FROM mandat JOIN payment ON payment.id = mandat.payment_id
               WHERE mandat.state = 'paid' GROUP BY payment.award_id) m ON m.award_id = a.id
    WHERE (coalesce(p.certified, 0), coalesce(m.paid, 0)) IS DISTINCT FROM (a.certified_cents, a.paid_cents)
  UNION ALL
  SELECT 'imputation_line', l.id FROM imputation_line l
    LEFT JOIN (SELECT imputation_line_id, sum(amount_cents) AS ordered FROM mandat_line GROUP BY imputation_line_id) m ON m.imputation_line_id = l.id
    WHERE coalesce(m.ordered, 0) <> l.ordered_cents
  UNION ALL
  SELECT 'mandat', m.id FROM mandat m
    LEFT JOIN (SELECT mandat_id, sum(amount_cents) AS borne FROM mandat_line GROUP BY mandat_id) l ON l.mandat_id = m.id
    WHERE coalesce(l.borne, 0) <> m.amount_cents
  UNION ALL
  SELECT 'payment', p.id FROM payment p
    LEFT JOIN (SELECT payment_id, sum(amount_cents) AS liquidated FROM mandat GROUP BY payment_id) m ON m.payment_id = p.id
    WHERE coalesce(m.liquidated, 0) <> CASE p.state WHEN 'certified' THEN 0 ELSE p.amount_cents END;

-- The same account under two names is looked for at each entry.
CREATE INDEX ix_bank_account_iban ON bank_account (iban);
