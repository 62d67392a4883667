import { departmentLifecycle } from '../access/domain/department.lifecycle.js';
import { userLifecycle } from '../access/domain/user.lifecycle.js';
import { awardLifecycle } from '../awards/domain/award.lifecycle.js';
import { bankAccountLifecycle } from '../beneficiaries/domain/bank-account.lifecycle.js';
import { beneficiaryAccess, contactAccess } from '../beneficiaries/domain/beneficiary.js';
import { authorisationAccess } from '../budget/domain/authorisation.js';
import { fiscalYearLifecycle } from '../budget/domain/fiscal-year.lifecycle.js';
import { lineOverrideAccess } from '../budget/domain/line-override.js';
import { transferLifecycle } from '../budget/domain/transfer.lifecycle.js';
import { nomenclatureLifecycle } from '../budget/domain/nomenclature.lifecycle.js';
import { budgetImportLifecycle } from '../budget/domain/imports/budget-import.lifecycle.js';
import { clauseLifecycle } from '../clauses/domain/clause.lifecycle.js';
import { conventionLifecycle } from '../conventions/domain/convention.lifecycle.js';
import { deliberationLifecycle } from '../deliberations/domain/deliberation.lifecycle.js';
import { financialReportLifecycle } from '../financial-reports/domain/financial-report.lifecycle.js';
import { fundingAuthorisationLifecycle } from '../funding-authorisations/domain/funding-authorisation.lifecycle.js';
import { grantRequestLifecycle } from '../grant-requests/domain/grant-request.lifecycle.js';
import { houseAccess } from '../house/domain/house-identity.js';
import { incomingGrantLifecycle } from '../incoming-grants/domain/incoming-grant.lifecycle.js';
import { defineReasons } from '../kernel/reasons.js';
import { type Guarded, lifecycleReasons, mayAct } from '../kernel/lifecycle.js';
import { membershipLifecycle } from '../memberships/domain/membership.lifecycle.js';
import { mandatLifecycle } from '../payments/domain/mandat.lifecycle.js';
import { paymentLifecycle } from '../payments/domain/payment.lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import { type Role, ROLES } from '../kernel/roles.js';
import { actingBy, type Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { reportLifecycle } from '../reports/domain/report.lifecycle.js';
import { sittingLifecycle } from '../sittings/domain/sitting.lifecycle.js';
import { yearEndAccess } from '../year-ends/domain/year-end.js';
import type { HistoryEventView } from './history.view.js';

export const TIMELINE = sqlFile(import.meta.dirname, 'timeline.sql');

/** Whose history may be asked, and the column that says which department it belongs to. */
export const TIMELINE_SUBJECTS = {
  app_user: null,
  department: null,
  house_identity: null,
  fiscal_year: null,
  transfer: null,
  nomenclature_code: null,
  budget_import: null,
  beneficiary: null,
  sitting: null,
  clause: null,
  commitment_authorisation: null,
  grant_request: 'department_id',
  membership: 'department_id',
  award: 'department_id',
  convention: 'department_id',
  report: 'department_id',
  payment: 'department_id',
  financial_report: 'department_id',
  incoming_grant: 'department_id',
  funding_authorisation: 'department_id',
} as const;

export type TimelineSubject = keyof typeof TIMELINE_SUBJECTS;

export const historyAccess: Guarded = {
  subject: 'history_entry',
  access: {
    read: ROLES,
    create: [],
    modify: [],
  },
};

/** Closed by default: each subject keeps its own readers, in its own timeline and in those of others. */
const GUARDED: readonly Guarded[] = [
  departmentLifecycle,
  houseAccess,
  transferLifecycle,
  userLifecycle,
  beneficiaryAccess,
  contactAccess,
  bankAccountLifecycle,
  fiscalYearLifecycle,
  lineOverrideAccess,
  nomenclatureLifecycle,
  budgetImportLifecycle,
  grantRequestLifecycle,
  membershipLifecycle,
  awardLifecycle,
  conventionLifecycle,
  incomingGrantLifecycle,
  fundingAuthorisationLifecycle,
  sittingLifecycle,
  clauseLifecycle,
  reportLifecycle,
  deliberationLifecycle,
  financialReportLifecycle,
  paymentLifecycle,
  mandatLifecycle,
  yearEndAccess,
  authorisationAccess,
];

const readersOf = (subject: string): readonly Role[] =>
  GUARDED.find((guarded) => guarded.subject === subject)?.access.read ?? [];

const reasons = defineReasons({
  unknown_subject: {
    fr: (p: { accepted: string }) => `Historique inconnu. Acceptés : ${p.accepted}.`,
    en: (p: { accepted: string }) => `Unknown history. Accepted: ${p.accepted}.`,
  },
});

/** @throws Refusal not_found, or forbidden when the file is another department's. */
export async function readTimeline(tx: Tx, subject: string, id: number): Promise<HistoryEventView[]> {
  if (!isTimelineSubject(subject)) {
    throw new Refusal('not_found', [reasons.unknown_subject({ accepted: Object.keys(TIMELINE_SUBJECTS).join(', ') })]);
  }
  const readable = GUARDED.filter(({ access }) => mayAct(tx.actor, access.read)).map((guarded) => guarded.subject);
  const readers = readersOf(subject);
  if (!readable.includes(subject)) {
    throw new Refusal('forbidden', [lifecycleReasons.role_required({ roles: readers.join(',') })]);
  }
  const department = TIMELINE_SUBJECTS[subject] ?? 'NULL::bigint';
  const [root] = await tx.query<{ departmentId: number | null }>(
    `SELECT ${department} AS "departmentId" FROM ${subject} WHERE id = $1`,
    [id],
  );
  assertInScope(actingBy(tx.actor, readers), found(root).departmentId ?? undefined);
  return tx.query<HistoryEventView>(TIMELINE, [subject, id, readable]);
}

const isTimelineSubject = (subject: string): subject is TimelineSubject => Object.hasOwn(TIMELINE_SUBJECTS, subject);
