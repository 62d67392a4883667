import { accessConstraints } from './access/access.reasons.js';
import { actTextConstraints } from './act-texts/act-text.constraints.js';
import { attachmentConstraints } from './attachments/attachment.constraints.js';
import { awardConstraints } from './awards/award.constraints.js';
import { beneficiaryConstraints } from './beneficiaries/beneficiary.constraints.js';
import { budgetConstraints } from './budget/budget.constraints.js';
import { correctionConstraints } from './budget/corrections/correction.constraints.js';
import { externalConsumptionConstraints } from './budget/external/external-consumption.constraints.js';
import { provisionalConstraints } from './budget/provisional/provisional.constraints.js';
import { transferConstraints } from './budget/transfers/transfer.constraints.js';
import { chartConstraints } from './budget/chart/chart.constraints.js';
import { checkConstraints } from './commitment-checks/check.constraints.js';
import { budgetImportConstraints } from './budget/imports/budget-import.constraints.js';
import { clauseConstraints } from './clauses/clause.constraints.js';
import { conventionConstraints } from './conventions/convention.constraints.js';
import { deliberationConstraints } from './deliberations/deliberation.constraints.js';
import { financialReportConstraints } from './financial-reports/financial-report.constraints.js';
import { fundingAuthorisationConstraints } from './funding-authorisations/funding-authorisation.constraints.js';
import { grantRequestConstraints } from './grant-requests/grant-request.constraints.js';
import { houseConstraints } from './house/house.constraints.js';
import { incomingGrantConstraints } from './incoming-grants/incoming-grant.constraints.js';
import { membershipConstraints } from './memberships/membership.constraints.js';
import { numberingConstraints } from './numbering/numbering.constraints.js';
import { parameterConstraints } from './parameters/parameter.constraints.js';
import { paymentConstraints } from './payments/payment.constraints.js';
import { type ConstraintTable, platformConstraints } from './platform/constraints.js';
import { jobConstraints } from './platform/jobs/job.reasons.js';
import { reportConstraints } from './reports/report.constraints.js';
import { signedDocumentConstraints } from './signed-documents/signed-document.constraints.js';
import { sittingConstraints } from './sittings/sitting.constraints.js';
import { yearEndConstraints } from './year-ends/year-end.constraints.js';

/** Every constraint that a person can meet, and its sentence. A test compares it with the database. */
export const constraints: ConstraintTable = {
  ...platformConstraints,
  ...jobConstraints,
  ...accessConstraints,
  ...parameterConstraints,
  ...houseConstraints,
  ...beneficiaryConstraints,
  ...budgetConstraints,
  ...transferConstraints,
  ...correctionConstraints,
  ...externalConsumptionConstraints,
  ...chartConstraints,
  ...provisionalConstraints,
  ...budgetImportConstraints,
  ...grantRequestConstraints,
  ...membershipConstraints,
  ...awardConstraints,
  ...conventionConstraints,
  ...incomingGrantConstraints,
  ...fundingAuthorisationConstraints,
  ...sittingConstraints,
  ...numberingConstraints,
  ...actTextConstraints,
  ...clauseConstraints,
  ...reportConstraints,
  ...deliberationConstraints,
  ...financialReportConstraints,
  ...paymentConstraints,
  ...yearEndConstraints,
  ...attachmentConstraints,
  ...signedDocumentConstraints,
  ...checkConstraints,
};
