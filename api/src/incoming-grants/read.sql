-- One application; $2 is the business day, for the authorisations that would still cover it.
SELECT g.id, g.version, g.number, g.state, g.state_since AS "stateSince",
       jsonb_build_object('id', d.id, 'name', d.name) AS department,
       jsonb_build_object('id', o.id, 'name', o.display_name) AS officer,
       g.title, g.purpose, g.funder, g.operator, g.programme, g.call, g.platform,
       g.filing_reference AS "filingReference", g.first_year AS "firstYear", g.year_count AS "yearCount", g.tax, g.section,
       g.project_cost_cents AS "projectCostCents", g.eligible_base_cents AS "eligibleBaseCents",
       g.requested_cents AS "requestedCents", g.awarded_cents AS "awardedCents", g.received_cents AS "receivedCents",
       g.filed_on AS "filedOn", g.authorised_on AS "authorisedOn", g.decided_on AS "decidedOn", g.agreed_on AS "agreedOn",
       g.claimed_on AS "claimedOn", g.received_on AS "receivedOn", g.justified_on AS "justifiedOn", g.closed_on AS "closedOn",
       g.closing_reason AS "closingReason",
       CASE WHEN a.id IS NOT NULL THEN jsonb_build_object(
         'id', a.id, 'title', a.title, 'authorisedOn', a.authorised_on, 'coversUntil', a.covers_until,
         'signingAuthority', a.signing_authority,
         'lists', EXISTS (SELECT FROM listed_application l WHERE l.authorisation_id = a.id AND l.incoming_grant_id = g.id),
         'report', CASE WHEN report.id IS NOT NULL THEN jsonb_build_object('id', report.id, 'number', report.number) END,
         'deliberation', CASE WHEN act.id IS NOT NULL THEN jsonb_build_object('id', act.id, 'number', act.number) END) END AS authorisation,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title, 'coversUntil', c.covers_until) ORDER BY c.covers_until, c.id)
         FROM funding_authorisation c
         WHERE c.state = 'authorised' AND c.department_id = g.department_id
           AND c.covers_until >= coalesce(g.filed_on, $2::date)
           AND searchable(c.programme) = searchable(g.programme)), '[]') AS "coveredBy",
       g.demonstration
FROM incoming_grant g
JOIN department d ON d.id = g.department_id
JOIN app_user o ON o.id = g.officer_id
LEFT JOIN funding_authorisation a ON a.id = coalesce(g.authorisation_id, (
  SELECT l.authorisation_id FROM listed_application l JOIN funding_authorisation p ON p.id = l.authorisation_id
  WHERE l.incoming_grant_id = g.id AND p.state IN ('drafting', 'on_report')))
LEFT JOIN report_item i ON i.authorisation_id = a.id
LEFT JOIN report ON report.id = i.report_id
LEFT JOIN deliberation act ON act.report_id = report.id
WHERE g.id = $1::bigint
