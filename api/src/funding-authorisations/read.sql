SELECT a.id, a.version, a.title, a.programme, a.covers_until AS "coversUntil", a.signing_authority AS "signingAuthority",
       a.state, a.state_since AS "stateSince", a.authorised_on AS "authorisedOn",
       jsonb_build_object('id', d.id, 'name', d.name) AS department,
       jsonb_build_object('id', o.id, 'name', o.display_name) AS officer,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object(
                  'id', g.id, 'number', g.number, 'title', g.title, 'state', g.state, 'funder', g.funder, 'operator', g.operator,
                  'tax', g.tax, 'projectCostCents', g.project_cost_cents, 'requestedCents', g.requested_cents,
                  'filedOn', g.filed_on, 'named', l.id IS NOT NULL) ORDER BY l.rank, g.id)
         FROM incoming_grant g
         LEFT JOIN listed_application l ON l.incoming_grant_id = g.id AND l.authorisation_id = a.id
         WHERE l.id IS NOT NULL OR g.authorisation_id = a.id), '[]') AS applications,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object(
                  'budgetId', b.id, 'budget', b.name, 'section', r.section, 'firstYear', r.first_year,
                  'andFollowing', r.and_following, 'amountCents', r.amount_cents) ORDER BY r.rank)
         FROM expected_revenue r JOIN budget b ON b.id = r.budget_id
         WHERE r.authorisation_id = a.id), '[]') AS "expectedRevenue",
       CASE WHEN report.id IS NOT NULL THEN jsonb_build_object('id', report.id, 'number', report.number) END AS report,
       CASE WHEN act.id IS NOT NULL THEN jsonb_build_object(
         'id', act.id, 'number', act.number, 'adoptedOn', act.adopted_on, 'enforceableOn', act.enforceable_on) END AS deliberation,
       a.demonstration
FROM funding_authorisation a
JOIN department d ON d.id = a.department_id
JOIN app_user o ON o.id = a.officer_id
LEFT JOIN report_item i ON i.authorisation_id = a.id
LEFT JOIN report ON report.id = i.report_id
LEFT JOIN deliberation act ON act.report_id = report.id
WHERE a.id = $1::bigint
