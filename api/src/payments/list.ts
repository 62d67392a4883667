import { identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { PAYMENT_PROGRESS, PAYMENT_STATES } from './domain/payment.lifecycle.js';

export const paymentList: ListDeclaration = {
  select: `p.id, p.state, p.state_since AS "stateSince", payment_progress(p.id) AS progress,
    b.legal_name AS "beneficiaryName", a.id AS "awardId", a.object AS "awardObject", i.label AS "instalmentLabel",
    p.amount_cents AS "amountCents", certifier.display_name AS "certifiedBy", p.certified_on AS "certifiedOn",
    p.liquidated_on AS "liquidatedOn", p.demonstration`,
  from: `payment p JOIN award a ON a.id = p.award_id JOIN beneficiary b ON b.id = a.beneficiary_id
    JOIN instalment i ON i.id = p.instalment_id JOIN app_user certifier ON certifier.id = p.certified_by`,
  id: 'p.id',
  department: 'p.department_id',
  filters: {
    q: searchIn('b.search_text LIKE ?', 'a.search_text LIKE ?'),
    state: oneOf('p.state', PAYMENT_STATES),
    progress: oneOf('payment_progress(p.id)', PAYMENT_PROGRESS),
    awardId: identifiers('p.award_id'),
    departmentId: identifiers('p.department_id'),
    officerId: identifiers('a.officer_id'),
    beneficiaryId: identifiers('a.beneficiary_id'),
  },
  sorts: {
    certifiedOn: 'p.certified_on',
    amountCents: 'p.amount_cents',
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
  },
  defaultSort: { by: 'certifiedOn', order: 'desc' },
  sums: { amount: 'p.amount_cents' },
};
