import { day, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { MANDAT_STATES } from '../domain/mandat.lifecycle.js';

export const mandatList: ListDeclaration = {
  select: `m.id, m.number, m.state, m.state_since AS "stateSince", budget.name AS budget, y.year,
    b.legal_name AS "beneficiaryName", a.id AS "awardId", a.object AS "awardObject", m.payment_id AS "paymentId",
    m.bordereau_id AS "bordereauId", bordereau.number AS "bordereauNumber", m.amount_cents AS "amountCents", m.end_reason AS "endReason",
    EXISTS (SELECT FROM mandat next WHERE next.replaces_id = m.id) AS replaced, m.demonstration`,
  from: `mandat m JOIN fiscal_year y ON y.id = m.fiscal_year_id JOIN budget ON budget.id = y.budget_id
    JOIN payment p ON p.id = m.payment_id JOIN award a ON a.id = p.award_id JOIN beneficiary b ON b.id = a.beneficiary_id
    LEFT JOIN bordereau ON bordereau.id = m.bordereau_id`,
  id: 'm.id',
  department: 'm.department_id',
  filters: {
    q: searchIn('b.search_text LIKE ?', 'a.search_text LIKE ?'),
    state: oneOf('m.state', MANDAT_STATES),
    paymentId: identifiers('m.payment_id'),
    bordereauId: identifiers('m.bordereau_id'),
    fiscalYearId: identifiers('m.fiscal_year_id'),
    replaced: flag('EXISTS (SELECT FROM mandat next WHERE next.replaces_id = m.id)'),
    gathered: flag('m.bordereau_id IS NOT NULL'),
    departmentId: identifiers('m.department_id'),
    officerId: identifiers('a.officer_id'),
    paidFrom: day('m.paid_on >='),
  },
  sorts: {
    id: 'm.id',
    number: 'm.number',
    amountCents: 'm.amount_cents',
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
  },
  defaultSort: { by: 'id', order: 'desc' },
  sums: { amount: 'm.amount_cents' },
};
