import { flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { beyondLineOf } from '../budget/overrides/list.js';
import { MEMBERSHIP_STATES } from './domain/membership.js';

const BEYOND_LINE = beyondLineOf('membership', 'm.id');

export const membershipList: ListDeclaration = {
  select: `m.id, m.number, m.state, m.state_since AS "stateSince", m.beneficiary_id AS "beneficiaryId",
    b.legal_name AS "beneficiaryName", m.object, m.dues_year AS "duesYear", m.amount_cents AS "amountCents",
    m.full_tariff_cents AS "fullTariffCents", m.department_id AS "departmentId", d.name AS department,
    m.officer_id AS "officerId", o.display_name AS officer, report.id AS "reportId", report.number AS "reportNumber",
    m.visa_on AS "visaOn", ${BEYOND_LINE} AS "beyondLineCents", m.demonstration`,
  from: `membership m
    JOIN beneficiary b ON b.id = m.beneficiary_id
    JOIN department d ON d.id = m.department_id
    JOIN app_user o ON o.id = m.officer_id
    LEFT JOIN report_item item ON item.membership_id = m.id
    LEFT JOIN report ON report.id = item.report_id`,
  id: 'm.id',
  department: 'm.department_id',
  filters: {
    q: searchIn(
      'm.search_text LIKE ?',
      'm.beneficiary_id IN (SELECT id FROM beneficiary WHERE search_text LIKE ?)',
      'm.id IN (SELECT i.membership_id FROM report_item i JOIN report r ON r.id = i.report_id WHERE r.search_text LIKE ?)',
    ),
    state: oneOf('m.state', MEMBERSHIP_STATES),
    duesYear: identifiers('m.dues_year'),
    beneficiaryId: identifiers('m.beneficiary_id'),
    departmentId: identifiers('m.department_id'),
    officerId: identifiers('m.officer_id'),
    reportId: identifiers('item.report_id'),
    reported: flag('item.report_id IS NOT NULL'),
    /** It takes more than its credit line had, by override. */
    beyondLine: flag(`${BEYOND_LINE} > 0`),
    feeCalled: flag('m.fee_call_received_on IS NOT NULL'),
  },
  sorts: {
    id: 'm.id',
    number: 'm.number',
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
    duesYear: 'm.dues_year',
    amountCents: 'm.amount_cents',
    stateSince: 'm.state_since',
  },
  defaultSort: { by: 'id', order: 'desc' },
  sums: {
    amount: 'm.amount_cents',
    fullTariff: 'm.full_tariff_cents',
    beyondLine: { of: BEYOND_LINE, under: 'beyondLine' },
  },
};
