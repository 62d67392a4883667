import { flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { FUNDING_AUTHORISATION_STATES } from './domain/funding-authorisation.lifecycle.js';

export const fundingAuthorisationList: ListDeclaration = {
  select: `a.id, a.title, a.programme, a.covers_until AS "coversUntil", a.state, a.state_since AS "stateSince",
    a.authorised_on AS "authorisedOn",
    (SELECT count(*) FROM incoming_grant g WHERE g.authorisation_id = a.id OR EXISTS (
       SELECT FROM listed_application l WHERE l.incoming_grant_id = g.id AND l.authorisation_id = a.id)) AS "applicationCount",
    i.report_id AS "reportId", a.department_id AS "departmentId", d.name AS department,
    a.officer_id AS "officerId", o.display_name AS officer, a.demonstration`,
  from: `funding_authorisation a
    JOIN department d ON d.id = a.department_id
    JOIN app_user o ON o.id = a.officer_id
    LEFT JOIN report_item i ON i.authorisation_id = a.id`,
  id: 'a.id',
  department: 'a.department_id',
  filters: {
    q: searchIn('a.search_text LIKE ?'),
    state: oneOf('a.state', FUNDING_AUTHORISATION_STATES),
    /** Whether it also covers new calls of its programme. */
    blanket: flag('a.covers_until IS NOT NULL'),
    departmentId: identifiers('a.department_id'),
    officerId: identifiers('a.officer_id'),
  },
  sorts: {
    id: 'a.id',
    title: 'a.title COLLATE "fr-x-icu"',
    authorisedOn: 'a.authorised_on',
    coversUntil: 'a.covers_until',
    stateSince: 'a.state_since',
  },
  defaultSort: { by: 'id', order: 'desc' },
  sums: {},
};
