import { day, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { GRANT_KINDS, GRANT_REQUEST_STATES } from './domain/grant-request.js';

export const grantRequestList: ListDeclaration = {
  select: `r.id, r.number, r.state, r.state_since AS "stateSince", r.beneficiary_id AS "beneficiaryId",
    b.legal_name AS "beneficiaryName", r.kind, r.fiscal_year AS "fiscalYear", r.title, r.received_on AS "receivedOn",
    r.budget_cents AS "budgetCents", r.requested_cents AS "requestedCents", r.proposed_cents AS "proposedCents",
    r.granted_cents AS "grantedCents", r.department_id AS "departmentId", d.name AS department,
    r.officer_id AS "officerId", o.display_name AS officer, r.demonstration,
    CASE WHEN r.state IN ('draft', 'submitted', 'to_complete') THEN (SELECT count(*)::int FROM request_paper_status s
      WHERE s.grant_request_id = r.id AND s.mandatory AND s.state NOT IN ('provided', 'not_required')) ELSE 0 END AS "missingPapers",
    (SELECT refusal.report_id FROM refusal_on_report refusal WHERE refusal.grant_request_id = r.id) AS "reportId",
    (SELECT p.award_id FROM award_part p WHERE p.grant_request_id = r.id) AS "awardId"`,
  from: `grant_request r
    JOIN beneficiary b ON b.id = r.beneficiary_id
    JOIN department d ON d.id = r.department_id
    JOIN app_user o ON o.id = r.officer_id`,
  id: 'r.id',
  department: 'r.department_id',
  filters: {
    q: searchIn('r.search_text LIKE ?', 'r.beneficiary_id IN (SELECT id FROM beneficiary WHERE search_text LIKE ?)'),
    state: oneOf('r.state', GRANT_REQUEST_STATES),
    kind: oneOf('r.kind', GRANT_KINDS),
    fiscalYear: identifiers('r.fiscal_year'),
    beneficiaryId: identifiers('r.beneficiary_id'),
    departmentId: identifiers('r.department_id'),
    officerId: identifiers('r.officer_id'),
    refusal: flag('r.refusal_reasons IS NOT NULL'),
    /** Whether an award was drafted over it. */
    inAward: flag('EXISTS (SELECT FROM award_part part WHERE part.grant_request_id = r.id)'),
    receivedFrom: day('r.received_on >='),
    receivedTo: day('r.received_on <='),
  },
  sorts: {
    receivedOn: 'r.received_on',
    number: 'r.number',
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
    requestedCents: 'r.requested_cents',
    stateSince: 'r.state_since',
  },
  defaultSort: { by: 'receivedOn', order: 'desc' },
  sums: { requested: 'r.requested_cents', proposed: 'r.proposed_cents', granted: 'r.granted_cents' },
};
