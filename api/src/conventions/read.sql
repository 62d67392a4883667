SELECT c.id, c.version, c.state, c.state_since AS "stateSince", jsonb_build_object('id', department.id, 'name', department.name) AS department,
       c.kind, c.title, c.term_on AS "termOn",
       jsonb_build_object('id', a.id, 'object', a.object, 'amountCents', a.amount_cents, 'fiscalYear', a.fiscal_year) AS award,
       jsonb_build_object('id', b.id, 'legalName', b.legal_name, 'siret', b.siret,
                          'representativeName', b.representative_name) AS beneficiary,
       CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('id', r.id, 'number', r.number, 'state', r.state) END AS report,
       CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
         'id', d.id, 'number', d.number, 'adoptedOn', d.adopted_on, 'receivedOn', d.received_on,
         'publishedOn', d.published_on, 'notifiedOn', d.notified_on, 'enforceableOn', d.enforceable_on) END AS deliberation,
       t.body, c.text_version AS "textVersion", t.sha256 AS "textSha256",
       c.annexed_version AS "annexedVersion", annexed.sha256 AS "annexedSha256", c.annexed_on AS "annexedOn",
       (SELECT jsonb_agg(jsonb_build_object('textVersion', x.text_version, 'sha256', x.sha256,
                                            'writtenBy', author.display_name, 'writtenOn', x.written_on)
                         ORDER BY x.text_version DESC)
        FROM convention_text x JOIN app_user author ON author.id = x.written_by
        WHERE x.convention_id = c.id) AS texts,
       approver.display_name AS "approvedBy", c.approved_on AS "approvedOn", c.sent_on AS "sentOn",
       c.beneficiary_signed_on AS "beneficiarySignedOn", c.beneficiary_signer AS "beneficiarySigner",
       c.authority_signed_on AS "authoritySignedOn", signatory.display_name AS "authoritySignedBy",
       c.notified_on AS "notifiedOn", c.demonstration
FROM convention c
JOIN department ON department.id = c.department_id
JOIN award a ON a.id = c.award_id
JOIN beneficiary b ON b.id = a.beneficiary_id
JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version
LEFT JOIN convention_text annexed ON annexed.convention_id = c.id AND annexed.text_version = c.annexed_version
LEFT JOIN report_item i ON i.award_id = a.id
LEFT JOIN report r ON r.id = i.report_id
LEFT JOIN deliberation d ON d.report_id = r.id
LEFT JOIN app_user approver ON approver.id = c.approved_by
LEFT JOIN app_user signatory ON signatory.id = c.authority_signed_by
WHERE c.id = $1::bigint
