import { departmentLifecycle } from './access/domain/department.lifecycle.js';
import { userLifecycle } from './access/domain/user.lifecycle.js';
import { awardLifecycle } from './awards/domain/award.lifecycle.js';
import { bankAccountLifecycle } from './beneficiaries/domain/bank-account.lifecycle.js';
import { beneficiaryLifecycle } from './beneficiaries/domain/beneficiary.lifecycle.js';
import { fiscalYearLifecycle } from './budget/domain/fiscal-year.lifecycle.js';
import { transferLifecycle } from './budget/domain/transfer.lifecycle.js';
import { nomenclatureLifecycle } from './budget/domain/nomenclature.lifecycle.js';
import { budgetImportLifecycle } from './budget/domain/imports/budget-import.lifecycle.js';
import { clauseLifecycle } from './clauses/domain/clause.lifecycle.js';
import { conventionLifecycle } from './conventions/domain/convention.lifecycle.js';
import { deliberationLifecycle } from './deliberations/domain/deliberation.lifecycle.js';
import { financialReportLifecycle } from './financial-reports/domain/financial-report.lifecycle.js';
import { fundingAuthorisationLifecycle } from './funding-authorisations/domain/funding-authorisation.lifecycle.js';
import { grantRequestLifecycle } from './grant-requests/domain/grant-request.lifecycle.js';
import { incomingGrantLifecycle } from './incoming-grants/domain/incoming-grant.lifecycle.js';
import type { AnyLifecycle } from './kernel/lifecycle.js';
import { membershipLifecycle } from './memberships/domain/membership.lifecycle.js';
import { actNumberLifecycle } from './numbering/domain/act-number.lifecycle.js';
import { bordereauLifecycle } from './payments/domain/bordereau.lifecycle.js';
import { mandatLifecycle } from './payments/domain/mandat.lifecycle.js';
import { paymentLifecycle } from './payments/domain/payment.lifecycle.js';
import { reportLifecycle } from './reports/domain/report.lifecycle.js';
import { signedCopyLifecycle } from './signed-documents/domain/signed-copy.lifecycle.js';
import { sittingLifecycle } from './sittings/domain/sitting.lifecycle.js';

/** Every life cycle of the product: the contract, the diagrams and the matrix of permissions are drawn from them. */
export const lifecycles = [
  beneficiaryLifecycle,
  departmentLifecycle,
  userLifecycle,
  bankAccountLifecycle,
  fiscalYearLifecycle,
  transferLifecycle,
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
  actNumberLifecycle,
  reportLifecycle,
  deliberationLifecycle,
  financialReportLifecycle,
  paymentLifecycle,
  mandatLifecycle,
  bordereauLifecycle,
  signedCopyLifecycle,
] as readonly AnyLifecycle[];
