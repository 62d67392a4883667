SELECT a.amount_cents AS "amountCents", t.body, c.text_version AS "textVersion",
       c.annexed_version AS "annexedVersion", annexed.sha256 AS "annexedSha256",
       c.sent_on AS "sentOn", c.beneficiary_signed_on AS "beneficiarySignedOn", c.authority_signed_on AS "authoritySignedOn",
       CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
         'adoptedOn', d.adopted_on, 'receivedOn', d.received_on, 'publishedOn', d.published_on,
         'notifiedOn', d.notified_on, 'enforceableOn', d.enforceable_on) END AS act
FROM convention c
JOIN award a ON a.id = c.award_id
JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version
LEFT JOIN convention_text annexed ON annexed.convention_id = c.id AND annexed.text_version = c.annexed_version
LEFT JOIN report_item i ON i.award_id = a.id
LEFT JOIN deliberation d ON d.report_id = i.report_id
WHERE c.id = $1::bigint
