SELECT mandat.id, mandat.version, mandat.state, mandat.state_since AS "stateSince", mandat.department_id AS "departmentId",
       mandat.demonstration, mandat.number, fiscal_year.id AS "fiscalYearId", budget.name AS budget, fiscal_year.year,
       mandat.amount_cents AS "amountCents", payment.id AS "paymentId", award.id AS "awardId", award.object AS "awardObject",
       jsonb_build_object('id', beneficiary.id, 'legalName', beneficiary.legal_name, 'siret', beneficiary.siret) AS beneficiary,
       jsonb_build_object('id', account.id, 'iban', account.iban, 'holder', account.holder) AS account,
       (SELECT jsonb_agg(jsonb_build_object('rank', line.rank, 'section', envelope.section, 'chapitre', envelope.chapitre,
          'nature', credit_line.nature, 'fonction', credit_line.fonction, 'sousPolitique', credit_line.sous_politique,
          'programme', credit_line.programme, 'amountCents', borne.amount_cents) ORDER BY line.rank)
        FROM mandat_line borne JOIN imputation_line line ON line.id = borne.imputation_line_id
        JOIN credit_line ON credit_line.id = line.credit_line_id
        JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
        WHERE borne.mandat_id = mandat.id) AS lines,
       certifier.display_name AS "certifiedBy", liquidator.display_name AS "liquidatedBy",
       orderer.display_name AS "orderedBy", mandat.ordered_on AS "orderedOn",
       CASE WHEN bordereau.id IS NOT NULL THEN jsonb_build_object('id', bordereau.id, 'number', bordereau.number,
         'state', bordereau.state, 'signedOn', bordereau.signed_on, 'sentOn', bordereau.sent_on) END AS bordereau,
       signer.display_name AS "signedBy", mandat.taken_in_charge_on AS "takenInChargeOn", mandat.paid_on AS "paidOn",
       mandat.proof, witness.display_name AS "proofRecordedBy",
       mandat.ended_on AS "endedOn", closer.display_name AS "endedBy", mandat.end_reason AS "endReason",
       CASE WHEN former.id IS NOT NULL THEN jsonb_build_object('id', former.id, 'number', former.number, 'state', former.state) END AS replaces,
       CASE WHEN next.id IS NOT NULL THEN jsonb_build_object('id', next.id, 'number', next.number, 'state', next.state) END AS "replacedBy"
FROM mandat
JOIN fiscal_year ON fiscal_year.id = mandat.fiscal_year_id
JOIN budget ON budget.id = fiscal_year.budget_id
JOIN payment ON payment.id = mandat.payment_id
JOIN award ON award.id = payment.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
JOIN bank_account account ON account.id = mandat.bank_account_id
JOIN app_user certifier ON certifier.id = mandat.certified_by
JOIN app_user liquidator ON liquidator.id = mandat.liquidated_by
LEFT JOIN app_user orderer ON orderer.id = mandat.ordered_by
LEFT JOIN app_user signer ON signer.id = mandat.signed_by
LEFT JOIN app_user witness ON witness.id = mandat.proof_recorded_by
LEFT JOIN app_user closer ON closer.id = mandat.ended_by
LEFT JOIN mandat former ON former.id = mandat.replaces_id
LEFT JOIN mandat next ON next.replaces_id = mandat.id
LEFT JOIN bordereau ON bordereau.id = mandat.bordereau_id
WHERE mandat.id = $1::bigint
