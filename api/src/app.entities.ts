import { AppUser, Department } from './access/access.entities.js';
import { ActText } from './act-texts/act-text.entity.js';
import { Award, AwardPart, ImputationLine, Instalment } from './awards/award.entities.js';
import { BankAccount, Beneficiary, BeneficiaryContact } from './beneficiaries/beneficiary.entities.js';
import { AuthorisationEntry, CommitmentAuthorisation } from './budget/authorisations/authorisation.entities.js';
import { Budget, ControlEnvelope, CreditLine, FiscalYear, Movement } from './budget/budget.entities.js';
import { Correction } from './budget/corrections/correction.entity.js';
import { CodeSuccession, NomenclatureCode } from './budget/chart/chart.entities.js';
import { SignatureDelegation } from './budget/delegations/delegation.entity.js';
import { LineOverride, LineOverrideRight } from './budget/overrides/override.entities.js';
import { ExternalConsumption } from './budget/external/external-consumption.entity.js';
import { ProvisionalOpening } from './budget/provisional/provisional.entity.js';
import { RealExpenditure, Transfer } from './budget/transfers/transfer.entities.js';
import { CheckTreatment } from './commitment-checks/check-treatment.entity.js';
import { BudgetImport } from './budget/imports/budget-import.entity.js';
import { ClauseRow } from './clauses/clause.entity.js';
import { Convention, ConventionText } from './conventions/convention.entities.js';
import { Deliberation } from './deliberations/deliberation.entity.js';
import { FinancialReport } from './financial-reports/financial-report.entities.js';
import {
  ExpectedRevenue,
  FundingAuthorisation,
  ListedApplication,
} from './funding-authorisations/funding-authorisation.entities.js';
import { HouseIdentity } from './house/house-identity.entity.js';
import { GrantRequest } from './grant-requests/grant-request.entity.js';
import { IncomingGrant } from './incoming-grants/incoming-grant.entity.js';
import { Membership } from './memberships/membership.entity.js';
import { Bordereau, Mandat, MandatLine, Payment } from './payments/payment.entities.js';
import { Report, ReportCitedAct, ReportedItem, ReportOpinion } from './reports/report.entities.js';
import { ActNumber, ActSeries } from './numbering/numbering.entities.js';
import { SignedCopy, SignedDocument } from './signed-documents/signed-document.entities.js';
import { Sitting, SittingMember } from './sittings/sitting.entities.js';
import { YearEndDecision } from './year-ends/year-end.entity.js';

/** The rows that TypeORM maps. A test compares them with the tables. */
export const entities = [
  ...[Department, AppUser],
  ...[HouseIdentity],
  ...[Beneficiary, BeneficiaryContact, BankAccount],
  ...[Budget, FiscalYear, ControlEnvelope, CreditLine, Movement, SignatureDelegation],
  ...[NomenclatureCode, CodeSuccession],
  ...[LineOverrideRight, LineOverride],
  ...[Transfer, RealExpenditure, Correction, ExternalConsumption, ProvisionalOpening],
  ...[Transfer, RealExpenditure, Correction, ExternalConsumption],
  ...[BudgetImport],
  ...[CommitmentAuthorisation, AuthorisationEntry],
  ...[GrantRequest],
  ...[Membership],
  ...[Award, AwardPart, ImputationLine, Instalment],
  ...[Convention, ConventionText],
  ...[IncomingGrant],
  ...[FundingAuthorisation, ListedApplication, ExpectedRevenue],
  ...[Sitting, SittingMember],
  ...[ActSeries, ActNumber],
  ActText,
  ...[ClauseRow],
  ...[Report, ReportedItem, ReportOpinion, ReportCitedAct],
  ...[Deliberation],
  ...[FinancialReport],
  ...[Payment, Mandat, MandatLine, Bordereau],
  ...[SignedDocument, SignedCopy],
  ...[CheckTreatment],
  ...[YearEndDecision],
];
