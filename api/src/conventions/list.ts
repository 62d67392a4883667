import { identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { CONVENTION_KINDS } from './domain/convention.js';
import { CONVENTION_STATES } from './domain/convention.lifecycle.js';

export const conventionList: ListDeclaration = {
  select: `c.id, c.kind, c.title, c.state, c.state_since AS "stateSince", c.award_id AS "awardId",
    b.id AS "beneficiaryId", b.legal_name AS "beneficiaryName", a.amount_cents AS "amountCents", c.term_on AS "termOn",
    (SELECT d.enforceable_on FROM deliberation d JOIN report_item i ON i.report_id = d.report_id
     WHERE i.award_id = c.award_id) AS "enforceableOn", c.demonstration`,
  from: 'convention c JOIN award a ON a.id = c.award_id JOIN beneficiary b ON b.id = a.beneficiary_id',
  id: 'c.id',
  department: 'c.department_id',
  filters: {
    q: searchIn(
      'c.search_text LIKE ?',
      'a.beneficiary_id IN (SELECT named.id FROM beneficiary named WHERE named.search_text LIKE ?)',
    ),
    state: oneOf('c.state', CONVENTION_STATES),
    kind: oneOf('c.kind', CONVENTION_KINDS),
    awardId: identifiers('c.award_id'),
    departmentId: identifiers('c.department_id'),
    officerId: identifiers('a.officer_id'),
    beneficiaryId: identifiers('a.beneficiary_id'),
  },
  sorts: {
    id: 'c.id',
    title: 'c.title COLLATE "fr-x-icu"',
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
    amountCents: 'a.amount_cents',
    stateSince: 'c.state_since',
  },
  defaultSort: { by: 'id', order: 'desc' },
  sums: { amount: 'a.amount_cents' },
};
