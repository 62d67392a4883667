import { day, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { INCOMING_GRANT_STATES, TAXES } from './domain/incoming-grant.js';

/** As warningsOf tells it of one file. */
const FILED_FIRST = `(g.state = 'filed' OR coalesce(g.filed_on < g.authorised_on, false))`;

const LISTED = `EXISTS (SELECT FROM listed_application l JOIN funding_authorisation a ON a.id = l.authorisation_id
  WHERE l.incoming_grant_id = g.id AND a.state IN ('drafting', 'on_report'))`;

export const incomingGrantList: ListDeclaration = {
  select: `g.id, g.number, g.state, g.state_since AS "stateSince", g.title, g.funder, g.operator, g.programme, g.call,
    g.filed_on AS "filedOn", g.authorised_on AS "authorisedOn", ${FILED_FIRST} AS "filedFirst", g.tax,
    g.project_cost_cents AS "projectCostCents", g.eligible_base_cents AS "eligibleBaseCents",
    g.requested_cents AS "requestedCents", g.awarded_cents AS "awardedCents", g.received_cents AS "receivedCents",
    g.authorisation_id AS "authorisationId", ${LISTED} AS listed, g.department_id AS "departmentId", d.name AS department,
    g.officer_id AS "officerId", o.display_name AS officer, g.demonstration`,
  from: `incoming_grant g
    JOIN department d ON d.id = g.department_id
    JOIN app_user o ON o.id = g.officer_id`,
  id: 'g.id',
  department: 'g.department_id',
  filters: {
    q: searchIn('g.search_text LIKE ?'),
    state: oneOf('g.state', INCOMING_GRANT_STATES),
    tax: oneOf('g.tax', TAXES),
    filedFirst: flag(FILED_FIRST),
    authorisationId: identifiers('g.authorisation_id'),
    departmentId: identifiers('g.department_id'),
    officerId: identifiers('g.officer_id'),
    filedFrom: day('g.filed_on >='),
    filedTo: day('g.filed_on <='),
  },
  sorts: {
    filedOn: 'g.filed_on',
    authorisedOn: 'g.authorised_on',
    number: 'g.number',
    title: 'g.title COLLATE "fr-x-icu"',
    projectCostCents: 'g.project_cost_cents',
    stateSince: 'g.state_since',
  },
  defaultSort: { by: 'filedOn', order: 'desc' },
  sums: {
    projectCost: 'g.project_cost_cents',
    eligibleBase: 'g.eligible_base_cents',
    requested: 'g.requested_cents',
    awarded: 'g.awarded_cents',
    received: 'g.received_cents',
  },
};
