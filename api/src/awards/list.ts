import { day, type Filter, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { beyondLineOf } from '../budget/overrides/list.js';
import { AWARD_HOLDERS, AWARD_STATES } from './domain/award.js';

const CERTIFIABLE = `(SELECT sum(due.amount_cents) FROM certifiable_instalment due WHERE due.award_id = a.id)`;
const TO_JUSTIFY = `(SELECT sum(due.amount_cents) FROM awaited_financial_report due WHERE due.award_id = a.id)`;

const BEYOND_LINE = beyondLineOf('award', 'a.id');

/** A financial report that has not arrived, by the day on which it is due. */
const awaitedReport = (comparison: string): Filter => ({
  ...day(comparison),
  condition: (text, bind) => {
    const due = day(comparison).condition(text, bind);
    return due && `EXISTS (SELECT FROM awaited_financial_report due WHERE due.award_id = a.id AND ${due})`;
  },
});

export const awardList: ListDeclaration = {
  select: `a.id, a.state, a.state_since AS "stateSince", a.beneficiary_id AS "beneficiaryId", b.legal_name AS "beneficiaryName",
    a.object, a.fiscal_year AS "fiscalYear", a.amount_cents AS "amountCents", a.certified_cents AS "certifiedCents",
    a.paid_cents AS "paidCents", a.department_id AS "departmentId", d.name AS department,
    a.officer_id AS "officerId", o.display_name AS officer, report.id AS "reportId", report.number AS "reportNumber",
    a.visa_on AS "visaOn", ${BEYOND_LINE} AS "beyondLineCents", a.demonstration`,
  from: `award a
    JOIN beneficiary b ON b.id = a.beneficiary_id
    JOIN department d ON d.id = a.department_id
    JOIN app_user o ON o.id = a.officer_id
    LEFT JOIN report_item item ON item.award_id = a.id
    LEFT JOIN report ON report.id = item.report_id`,
  id: 'a.id',
  department: 'a.department_id',
  filters: {
    q: searchIn(
      'a.search_text LIKE ?',
      'a.beneficiary_id IN (SELECT id FROM beneficiary WHERE search_text LIKE ?)',
      `a.id IN (SELECT i.award_id FROM report_item i JOIN report r ON r.id = i.report_id WHERE r.search_text LIKE ?)`,
    ),
    state: oneOf('a.state', AWARD_STATES),
    fiscalYear: identifiers('a.fiscal_year'),
    beneficiaryId: identifiers('a.beneficiary_id'),
    departmentId: identifiers('a.department_id'),
    officerId: identifiers('a.officer_id'),
    authorisationId: identifiers('a.authorisation_id'),
    /** That fiscal year is voted, and the award has credits of it to commit. */
    creditsDueIn: {
      ...identifiers('due.fiscal_year_id'),
      condition: (text, bind) => {
        const due = identifiers('due.fiscal_year_id').condition(text, bind);
        return due && `EXISTS (SELECT FROM yearly_credits_due due WHERE due.award_id = a.id AND ${due})`;
      },
    },
    reportId: identifiers('item.report_id'),
    reported: flag('item.report_id IS NOT NULL'),
    /** An instalment of it may be certified. */
    certifiable: flag('EXISTS (SELECT FROM certifiable_instalment due WHERE due.award_id = a.id)'),
    /** A financial report of it has not arrived. */
    awaitsReport: flag('EXISTS (SELECT FROM awaited_financial_report due WHERE due.award_id = a.id)'),
    /** It takes more than a credit line had, by override. */
    beyondLine: flag(`${BEYOND_LINE} > 0`),
    reportDueFrom: awaitedReport('due.due_on >='),
    reportDueTo: awaitedReport('due.due_on <='),
    /** Once it is granted: who holds it. */
    holder: {
      describe: AWARD_HOLDERS.join(', '),
      condition: (text, bind) => {
        const among = oneOf('held.holder', AWARD_HOLDERS).condition(text, bind);
        return among && `EXISTS (SELECT FROM committed_holder held WHERE held.award_id = a.id AND ${among})`;
      },
    },
  },
  sorts: {
    id: 'a.id',
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
    amountCents: 'a.amount_cents',
    stateSince: 'a.state_since',
  },
  defaultSort: { by: 'id', order: 'desc' },
  sums: {
    amount: 'a.amount_cents',
    certified: 'a.certified_cents',
    paid: 'a.paid_cents',
    certifiable: { of: CERTIFIABLE, under: 'certifiable' },
    beyondLine: { of: BEYOND_LINE, under: 'beyondLine' },
    creditsDue: {
      of: '(SELECT sum(due.amount_cents) FROM yearly_credits_due due WHERE due.award_id = a.id)',
      under: 'creditsDueIn',
    },
    toJustify: { of: TO_JUSTIFY, under: 'awaitsReport' },
  },
};
