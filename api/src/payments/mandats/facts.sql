SELECT payment.instalment_id AS "instalmentId", mandat.state IN ('rejected', 'cancelled') AS ended,
       (SELECT next.id FROM mandat next WHERE next.replaces_id = mandat.id) AS "replacedBy",
       mandat.ordered_by AS "orderedBy", mandat.signed_by AS "signedBy", mandat.taken_in_charge_on AS "takenInChargeOn",
       bordereau.sent_on AS "sentOn", beneficiary.stop_reason AS "stopReason", bank_account.state = 'confirmed' AS "accountConfirmed",
       (SELECT jsonb_agg(DISTINCT jsonb_build_object('budget', budget.name, 'year', fiscal_year.year, 'state', fiscal_year.state))
        FROM mandat_line borne
        JOIN imputation_line line
          ON line.id = CASE WHEN mandat.state IN ('rejected', 'cancelled') THEN line_bearing(borne.imputation_line_id) ELSE borne.imputation_line_id END
        JOIN credit_line ON credit_line.id = line.credit_line_id
        JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
        JOIN fiscal_year ON fiscal_year.id = envelope.fiscal_year_id
        JOIN budget ON budget.id = fiscal_year.budget_id
        WHERE borne.mandat_id = mandat.id) AS "fiscalYears"
FROM mandat
JOIN payment ON payment.id = mandat.payment_id
JOIN award ON award.id = payment.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
JOIN bank_account ON bank_account.id = mandat.bank_account_id
LEFT JOIN bordereau ON bordereau.id = mandat.bordereau_id
WHERE mandat.id = $1::bigint
