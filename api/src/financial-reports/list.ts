import { identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { FINANCIAL_REPORT_STATES } from './domain/financial-report.lifecycle.js';

export const financialReportList: ListDeclaration = {
  select: `r.id, r.state, r.state_since AS "stateSince", a.id AS "awardId", p.label AS "partLabel",
    p.amount_cents AS "partCents", b.legal_name AS "beneficiaryName", a.fiscal_year AS "fiscalYear",
    financial_report_due_on(a.fiscal_year) AS "dueOn", r.received_on AS "receivedOn", r.spent_cents AS "spentCents"`,
  from: `financial_report r JOIN award_part p ON p.id = r.award_part_id
    JOIN award a ON a.id = p.award_id JOIN beneficiary b ON b.id = a.beneficiary_id`,
  id: 'r.id',
  department: 'r.department_id',
  filters: {
    q: searchIn('b.search_text LIKE ?', 'a.search_text LIKE ?'),
    state: oneOf('r.state', FINANCIAL_REPORT_STATES),
    awardId: identifiers('a.id'),
    departmentId: identifiers('r.department_id'),
    officerId: identifiers('a.officer_id'),
  },
  sorts: { receivedOn: 'r.received_on', beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'receivedOn', order: 'desc' },
  sums: { granted: 'p.amount_cents', spent: 'r.spent_cents' },
};
