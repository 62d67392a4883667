import { awardLifecycle } from '../../awards/domain/award.lifecycle.js';
import { bankAccountLifecycle } from '../../beneficiaries/domain/bank-account.lifecycle.js';
import { beneficiaryAccess } from '../../beneficiaries/domain/beneficiary.js';
import { conventionLifecycle } from '../../conventions/domain/convention.lifecycle.js';
import { deliberationLifecycle } from '../../deliberations/domain/deliberation.lifecycle.js';
import { financialReportLifecycle } from '../../financial-reports/domain/financial-report.lifecycle.js';
import { transferLifecycle } from '../../budget/domain/transfer.lifecycle.js';
import { fundingAuthorisationLifecycle } from '../../funding-authorisations/domain/funding-authorisation.lifecycle.js';
import { grantRequestLifecycle } from '../../grant-requests/domain/grant-request.lifecycle.js';
import { incomingGrantLifecycle } from '../../incoming-grants/domain/incoming-grant.lifecycle.js';
import type { AnyLifecycle, Guarded } from '../../kernel/lifecycle.js';
import type { Role } from '../../kernel/roles.js';
import { membershipLifecycle } from '../../memberships/domain/membership.lifecycle.js';
import { mandatLifecycle } from '../../payments/domain/mandat.lifecycle.js';
import { paymentLifecycle } from '../../payments/domain/payment.lifecycle.js';
import { reportLifecycle } from '../../reports/domain/report.lifecycle.js';
import { sittingLifecycle } from '../../sittings/domain/sitting.lifecycle.js';

/** A subject that papers can be attached to, and the column that says which department it belongs to. */
export interface Attachable {
  readonly guarded: Guarded;
  /** Null when all departments share the subject. */
  readonly department: string | null;
}

const shared = (guarded: Guarded): Attachable => ({ guarded, department: null });
const ofDepartment = (guarded: Guarded, department = 'department_id'): Attachable => ({ guarded, department });

/** By its table, as history names it. What is not here takes no paper. */
export const ATTACHABLES: ReadonlyMap<string, Attachable> = new Map(
  [
    shared(beneficiaryAccess),
    shared(bankAccountLifecycle),
    shared(transferLifecycle),
    ofDepartment(grantRequestLifecycle),
    ofDepartment(membershipLifecycle),
    ofDepartment(awardLifecycle),
    ofDepartment(conventionLifecycle),
    ofDepartment(incomingGrantLifecycle),
    ofDepartment(fundingAuthorisationLifecycle),
    ofDepartment(reportLifecycle),
    shared(sittingLifecycle),
    ofDepartment(deliberationLifecycle, '(SELECT r.department_id FROM report r WHERE r.id = report_id)'),
    ofDepartment(financialReportLifecycle),
    ofDepartment(paymentLifecycle),
    ofDepartment(mandatLifecycle),
  ].map((attachable) => [attachable.guarded.subject, attachable]),
);

/** The papers of a subject are read by whoever reads it. */
export const readersOf = (subject: string): readonly Role[] | undefined =>
  ATTACHABLES.get(subject)?.guarded.access.read;

/** They are added and removed by whoever may create the subject, modify it, or act on it. */
export function writersOf(subject: string): readonly Role[] | undefined {
  const guarded = ATTACHABLES.get(subject)?.guarded;
  if (!guarded) return undefined;
  const { actions = {} } = guarded as Partial<AnyLifecycle>;
  const acting = Object.values(actions).flatMap(({ by, internal }) => (internal ? [] : by));
  return [...new Set([...guarded.access.create, ...guarded.access.modify, ...acting])];
}
