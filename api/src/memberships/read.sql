-- One membership with the years around it and the act that decides it; $2 is the business day, on which the act binds or not,
-- $3 the reader's department, NULL for all.
SELECT m.id, m.version, m.number, m.state, m.state_since AS "stateSince",
       jsonb_build_object('id', b.id, 'legalName', b.legal_name) AS organisation,
       jsonb_build_object('id', d.id, 'name', d.name) AS department,
       jsonb_build_object('id', o.id, 'name', o.display_name) AS officer,
       m.dues_year AS "duesYear", m.object, m.amount_cents AS "amountCents", m.tariff_band AS "tariffBand",
       m.full_tariff_cents AS "fullTariffCents", m.discount_bp AS "discountBp", m.discount_reason AS "discountReason",
       m.representative, m.fee_call_reference AS "feeCallReference", m.fee_call_received_on AS "feeCallReceivedOn",
       CASE WHEN former.id IS NOT NULL THEN jsonb_build_object(
         'id', former.id, 'number', former.number, 'duesYear', former.dues_year, 'amountCents', former.amount_cents,
         'state', former.state) END AS "renewalOf",
       CASE WHEN later.id IS NOT NULL THEN jsonb_build_object(
         'id', later.id, 'number', later.number, 'duesYear', later.dues_year, 'amountCents', later.amount_cents,
         'state', later.state) END AS "renewedBy",
       m.renewed_act_number AS "renewedActNumber", m.renewed_act_on AS "renewedActOn",
       (SELECT jsonb_build_object('id', a.id, 'number', a.number) FROM deliberation a
        JOIN report ar ON ar.id = a.report_id
        WHERE a.act_key = act_key(m.renewed_act_number) AND ($3::bigint IS NULL OR ar.department_id = $3::bigint) ORDER BY a.id LIMIT 1) AS "renewedAct",
       m.printed_imputation AS "printedImputation",
       CASE WHEN l.id IS NOT NULL THEN jsonb_build_object(
         'id', l.id, 'envelopeId', e.id, 'budget', budget.name, 'year', y.year, 'section', e.section,
         'chapitre', e.chapitre, 'chapitreLabel', chapitre.label, 'nature', l.nature, 'natureLabel', nature.label,
         'fonction', l.fonction, 'fonctionLabel', fonction.label,
         'sousPolitique', l.sous_politique, 'sousPolitiqueLabel', sous_politique.label,
         'programme', l.programme, 'programmeLabel', programme.label, 'department', manager.name) END AS "creditLine",
       visa.display_name AS "visaBy", m.visa_on AS "visaOn",
       CASE WHEN report.id IS NOT NULL THEN jsonb_build_object(
         'id', report.id, 'number', report.number, 'title', report.title, 'state', report.state) END AS report,
       CASE WHEN act.id IS NOT NULL THEN jsonb_build_object(
         'id', act.id, 'number', act.number, 'adoptedOn', act.adopted_on, 'receivedOn', act.received_on,
         'publishedOn', act.published_on, 'notifiedOn', act.notified_on, 'enforceableOn', act.enforceable_on,
         'enforceable', coalesce(act.enforceable_on <= $2::date, false)) END AS deliberation,
       m.demonstration
FROM membership m
JOIN beneficiary b ON b.id = m.beneficiary_id
JOIN department d ON d.id = m.department_id
JOIN app_user o ON o.id = m.officer_id
LEFT JOIN app_user visa ON visa.id = m.visa_by
LEFT JOIN membership former ON former.id = m.renewal_of_id
LEFT JOIN membership later ON later.renewal_of_id = m.id
LEFT JOIN credit_line l ON l.id = m.credit_line_id
LEFT JOIN control_envelope e ON e.id = l.envelope_id
LEFT JOIN fiscal_year y ON y.id = e.fiscal_year_id
LEFT JOIN budget ON budget.id = y.budget_id
LEFT JOIN department manager ON manager.id = l.department_id
LEFT JOIN budget_nomenclature chapitre ON (chapitre.budget_id, chapitre.axis, chapitre.year, chapitre.code) = (y.budget_id, 'chapitre', y.year, e.chapitre)
LEFT JOIN budget_nomenclature nature ON (nature.budget_id, nature.axis, nature.year, nature.code) = (y.budget_id, 'nature', y.year, l.nature)
LEFT JOIN budget_nomenclature fonction ON (fonction.budget_id, fonction.axis, fonction.year, fonction.code) = (y.budget_id, 'fonction', y.year, l.fonction)
LEFT JOIN budget_nomenclature sous_politique
  ON (sous_politique.budget_id, sous_politique.axis, sous_politique.year, sous_politique.code) = (y.budget_id, 'sous_politique', y.year, l.sous_politique)
LEFT JOIN budget_nomenclature programme ON (programme.budget_id, programme.axis, programme.year, programme.code) = (y.budget_id, 'programme', y.year, l.programme)
LEFT JOIN report_item item ON item.membership_id = m.id
LEFT JOIN report ON report.id = item.report_id
LEFT JOIN deliberation act ON act.report_id = report.id
WHERE m.id = $1::bigint
