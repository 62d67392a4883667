SELECT payment.id, payment.version, payment.state, payment.state_since AS "stateSince", payment_progress(payment.id) AS progress,
       payment.department_id AS "departmentId", payment.demonstration, payment.amount_cents AS "amountCents",
       certifier.display_name AS "certifiedBy", payment.certified_on AS "certifiedOn", payment.evidence,
       liquidator.display_name AS "liquidatedBy", payment.liquidated_on AS "liquidatedOn",
       jsonb_build_object('id', award.id, 'object', award.object, 'fiscalYear', award.fiscal_year, 'amountCents', award.amount_cents,
         'certifiedCents', award.certified_cents, 'paidCents', award.paid_cents,
         'balanceCents', award.amount_cents - award.certified_cents) AS award,
       jsonb_build_object('id', beneficiary.id, 'legalName', beneficiary.legal_name, 'siret', beneficiary.siret) AS beneficiary,
       jsonb_build_object('id', i.id, 'rank', i.rank, 'label', i.label, 'condition', i.condition, 'rateBp', i.rate_bp,
         'amountCents', i.amount_cents) AS instalment,
       CASE WHEN convention.id IS NOT NULL THEN jsonb_build_object('id', convention.id, 'title', convention.title,
         'state', convention.state, 'notifiedOn', convention.notified_on) END AS convention,
       CASE WHEN deliberation.id IS NOT NULL THEN jsonb_build_object('id', deliberation.id, 'number', deliberation.number,
         'adoptedOn', deliberation.adopted_on, 'enforceableOn', deliberation.enforceable_on) END AS deliberation,
       (SELECT jsonb_build_object('id', account.id, 'iban', account.iban, 'holder', account.holder) FROM bank_account account
        WHERE account.id = coalesce((SELECT mandat.bank_account_id FROM mandat WHERE mandat.payment_id = payment.id ORDER BY mandat.id DESC LIMIT 1),
          (SELECT confirmed.id FROM bank_account confirmed
           WHERE confirmed.beneficiary_id = beneficiary.id AND confirmed.state = 'confirmed'))) AS account,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', mandat.id, 'number', mandat.number, 'state', mandat.state,
          'stateSince', mandat.state_since, 'budget', budget.name, 'year', fiscal_year.year, 'amountCents', mandat.amount_cents,
          'bordereauId', mandat.bordereau_id, 'paidOn', mandat.paid_on,
          'endedOn', mandat.ended_on, 'endReason', mandat.end_reason, 'replacesId', mandat.replaces_id,
          'replacedById', (SELECT next.id FROM mandat next WHERE next.replaces_id = mandat.id), 'lines',
          (SELECT jsonb_agg(jsonb_build_object('rank', line.rank, 'section', envelope.section, 'chapitre', envelope.chapitre,
             'nature', credit_line.nature, 'fonction', credit_line.fonction, 'sousPolitique', credit_line.sous_politique,
             'programme', credit_line.programme, 'amountCents', borne.amount_cents) ORDER BY line.rank)
           FROM mandat_line borne JOIN imputation_line line ON line.id = borne.imputation_line_id
           JOIN credit_line ON credit_line.id = line.credit_line_id
           JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
           WHERE borne.mandat_id = mandat.id)) ORDER BY mandat.id), '[]')
        FROM mandat JOIN fiscal_year ON fiscal_year.id = mandat.fiscal_year_id JOIN budget ON budget.id = fiscal_year.budget_id
        WHERE mandat.payment_id = payment.id) AS mandats,
       NOT EXISTS (SELECT FROM payment earlier WHERE earlier.award_id = award.id AND earlier.id < payment.id) AS first,
       NOT EXISTS (SELECT FROM payment earlier WHERE earlier.award_id = award.id AND earlier.id < payment.id
         AND payment_progress(earlier.id) IN ('certified', 'liquidated', 'cancelled', 'rejected')) AS "earlierPaymentsNumbered",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('mandatId', past.id, 'number', past.number, 'budget', past.budget, 'year', past.year,
                 'on', past.ended_on, 'reason', past.end_reason) ORDER BY past.ended_on DESC, past.id DESC), '[]')
        FROM (SELECT mandat.id, mandat.number, mandat.ended_on, mandat.end_reason, budget.name AS budget, fiscal_year.year
              FROM mandat
              JOIN payment rejected ON rejected.id = mandat.payment_id
              JOIN award other ON other.id = rejected.award_id
              JOIN beneficiary same ON same.id = other.beneficiary_id
              JOIN fiscal_year ON fiscal_year.id = mandat.fiscal_year_id
              JOIN budget ON budget.id = fiscal_year.budget_id
              WHERE mandat.state = 'rejected' AND (same.id = beneficiary.id OR same.siren = beneficiary.siren)
              ORDER BY mandat.ended_on DESC, mandat.id DESC LIMIT 5) past) AS "pastRejections"
FROM payment
JOIN award ON award.id = payment.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
JOIN instalment i ON i.id = payment.instalment_id
JOIN app_user certifier ON certifier.id = payment.certified_by
LEFT JOIN app_user liquidator ON liquidator.id = payment.liquidated_by
LEFT JOIN convention ON convention.award_id = award.id
LEFT JOIN report_item item ON item.award_id = award.id
LEFT JOIN deliberation ON deliberation.report_id = item.report_id
WHERE payment.id = $1::bigint
