-- One award with all that hangs on it; $2 is the business day, on which conditions of payment are met or not.
SELECT a.id, a.version, a.state, a.state_since AS "stateSince",
       jsonb_build_object('id', b.id, 'legalName', b.legal_name, 'siret', b.siret, 'stopped', b.stopped) AS beneficiary,
       jsonb_build_object('id', d.id, 'name', d.name) AS department,
       jsonb_build_object('id', o.id, 'name', o.display_name) AS officer,
       a.fiscal_year AS "fiscalYear", a.object, a.amount_cents AS "amountCents",
       visa.display_name AS "visaBy", a.visa_on AS "visaOn",
       a.certified_cents AS "certifiedCents", a.paid_cents AS "paidCents", a.cancelled_cents AS "cancelledCents", a.demonstration,
       (SELECT jsonb_build_object('id', au.id, 'section', au.section, 'number', au.number, 'title', au.title, 'firstYear', au.first_year,
                                  'lastYear', au.last_year, 'availableCents', au.available_cents)
        FROM commitment_authorisation au WHERE au.id = a.authorisation_id) AS authorisation,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', p.id, 'requestId', r.id, 'requestNumber', r.number, 'kind', r.kind, 'label', p.label,
           'budgetCents', r.budget_cents, 'requestedCents', r.requested_cents, 'proposedCents', r.proposed_cents,
           'amountCents', p.amount_cents, 'earmarked', p.earmarked, 'printedShare', p.printed_share,
           'financialReport', CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'state', f.state) END) ORDER BY p.rank)
        FROM award_part p JOIN grant_request r ON r.id = p.grant_request_id
        LEFT JOIN financial_report f ON f.award_part_id = p.id
        WHERE p.award_id = a.id), '[]') AS parts,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', i.id, 'printed', i.printed, 'resolvedBy', resolver.display_name, 'resolvedOn', i.resolved_on,
           'amountCents', i.amount_cents, 'reservedCents', i.reserved_cents, 'committedCents', i.committed_cents,
           'orderedCents', i.ordered_cents, 'attachedCents', i.attached_cents, 'continuedById', i.continued_by_id,
           'creditLine', CASE WHEN l.id IS NOT NULL THEN jsonb_build_object('id', l.id, 'envelopeId', e.id, 'budget', budget.name, 'year', y.year,
           'section', e.section, 'chapitre', e.chapitre, 'chapitreLabel', chapitre.label, 'nature', l.nature, 'natureLabel', nature.label,
           'fonction', l.fonction, 'fonctionLabel', fonction.label,
           'sousPolitique', l.sous_politique, 'sousPolitiqueLabel', sous_politique.label,
           'programme', l.programme, 'programmeLabel', programme.label, 'department', department.name,
           'lineAvailableCents', l.available_cents,
           'envelopeAvailableCents', e.available_cents) END) ORDER BY i.rank)
        FROM imputation_line i
        LEFT JOIN app_user resolver ON resolver.id = i.resolved_by
        LEFT JOIN credit_line l ON l.id = i.credit_line_id
        LEFT JOIN control_envelope e ON e.id = l.envelope_id
        LEFT JOIN fiscal_year y ON y.id = e.fiscal_year_id
        LEFT JOIN budget ON budget.id = y.budget_id
        LEFT JOIN department ON department.id = l.department_id
        LEFT JOIN budget_nomenclature chapitre ON (chapitre.budget_id, chapitre.axis, chapitre.year, chapitre.code) = (y.budget_id, 'chapitre', y.year, e.chapitre)
        LEFT JOIN budget_nomenclature nature ON (nature.budget_id, nature.axis, nature.year, nature.code) = (y.budget_id, 'nature', y.year, l.nature)
        LEFT JOIN budget_nomenclature fonction ON (fonction.budget_id, fonction.axis, fonction.year, fonction.code) = (y.budget_id, 'fonction', y.year, l.fonction)
        LEFT JOIN budget_nomenclature sous_politique
          ON (sous_politique.budget_id, sous_politique.axis, sous_politique.year, sous_politique.code) = (y.budget_id, 'sous_politique', y.year, l.sous_politique)
        LEFT JOIN budget_nomenclature programme ON (programme.budget_id, programme.axis, programme.year, programme.code) = (y.budget_id, 'programme', y.year, l.programme)
        WHERE i.award_id = a.id), '[]') AS "imputationLines",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', i.id, 'label', i.label, 'condition', i.condition, 'rateBp', i.rate_bp, 'amountCents', i.amount_cents,
           'paymentId', payment.id, 'paymentState', payment.state,
           'mandatCount', (SELECT count(*) FROM current_mandat m WHERE m.payment_id = payment.id),
           'paidMandatCount', (SELECT count(*) FROM current_mandat m WHERE m.payment_id = payment.id AND m.state = 'paid'),
           'state', CASE
             WHEN payment.id IS NOT NULL THEN
               CASE payment_progress(payment.id) WHEN 'signed' THEN 'bordereau_signed' ELSE payment_progress(payment.id) END
             WHEN a.state = 'granted' AND CASE i.condition
               WHEN 'act_enforceable' THEN act.enforceable_on <= $2::date
               WHEN 'convention_notified' THEN convention.notified_on <= $2::date
               ELSE (SELECT bool_and(f.state IS NOT DISTINCT FROM 'accepted') FROM award_part p
                     LEFT JOIN financial_report f ON f.award_part_id = p.id WHERE p.award_id = a.id AND p.earmarked)
             END THEN 'due'
             ELSE 'not_due' END) ORDER BY i.rank)
        FROM instalment i LEFT JOIN payment ON payment.instalment_id = i.id
        WHERE i.award_id = a.id), '[]') AS instalments,
       CASE WHEN convention.id IS NOT NULL THEN jsonb_build_object('id', convention.id, 'state', convention.state) END AS convention,
       CASE WHEN report.id IS NOT NULL THEN jsonb_build_object(
         'id', report.id, 'number', report.number, 'title', report.title, 'state', report.state) END AS report,
       CASE WHEN sitting.id IS NOT NULL THEN jsonb_build_object(
         'id', sitting.id, 'body', sitting.body, 'heldOn', sitting.held_on, 'state', sitting.state) END AS sitting,
       CASE WHEN act.id IS NOT NULL THEN jsonb_build_object(
         'id', act.id, 'number', act.number, 'adoptedOn', act.adopted_on, 'signedOn', act.signed_on, 'transmittedOn', act.transmitted_on,
         'receivedOn', act.received_on, 'publishedOn', act.published_on, 'notifiedOn', act.notified_on,
         'enforceableOn', act.enforceable_on) END AS deliberation
FROM award a
JOIN beneficiary b ON b.id = a.beneficiary_id
JOIN department d ON d.id = a.department_id
JOIN app_user o ON o.id = a.officer_id
LEFT JOIN app_user visa ON visa.id = a.visa_by
LEFT JOIN convention ON convention.award_id = a.id
LEFT JOIN report_item item ON item.award_id = a.id
LEFT JOIN report ON report.id = item.report_id
LEFT JOIN sitting ON sitting.id = report.sitting_id
LEFT JOIN deliberation act ON act.report_id = report.id
WHERE a.id = $1::bigint
