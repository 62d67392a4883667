import raEnglish from 'ra-language-english';
import raFrench from 'ra-language-french';
import { awards } from '../awards/words';
import { beneficiaries } from '../beneficiaries/words';
import { bordereaux } from '../bordereaux/words';
import { bridgeItems } from '../bridge/words';
import { budgetDesk } from '../budget-desk/words';
import { clauses } from '../clauses/words';
import { codeSuccessions } from '../code-successions/words';
import { commitmentChecks } from '../commitment-checks/words';
import { budgetImports } from '../budget-imports/words';
import { creditLines } from '../credit-lines/words';
import { commitmentAuthorisations } from '../commitment-authorisations/words';
import { conventions } from '../conventions/words';
import { departments } from '../departments/words';
import { deliberations } from '../deliberations/words';
import { externalConsumptions } from '../external-consumptions/words';
import { financialReports } from '../financial-reports/words';
import { fundingAuthorisations } from '../funding-authorisations/words';
import { fiscalYears } from '../fiscal-years/words';
import { yearEnds } from '../fiscal-years/year-end/words';
import { grantRequests } from '../grant-requests/words';
import { incomingGrants } from '../incoming-grants/words';
import { home } from '../home/words';
import { lineOverrideRights } from '../line-override-rights/words';
import { mandats } from '../mandats/words';
import { memberships } from '../memberships/words';
import { movements } from '../movements/words';
import { natureRules } from '../nature-rules/words';
import { nomenclatureCodes } from '../nomenclature-codes/words';
import { officers } from '../officers/words';
import { houseIdentities } from '../house-identities/words';
import { parameters } from '../parameters/words';
import { payments } from '../payments/words';
import { reports } from '../reports/words';
import { attachments } from '../shared/attachments/words';
import { documents } from '../shared/documents/words';
import { shared } from '../shared/words';
import { signatureDelegations } from '../signature-delegations/words';
import { frenchWords, type Words } from '../shared/format/typography';
import { jobs } from '../shell/jobs/words';
import { shell } from '../shell/words';
import { signedCopies } from '../signed-copies/words';
import { sittings } from '../sittings/words';
import { actNumbers } from '../act-numbers/words';
import { actSeries } from '../act-series/words';
import { transfers } from '../transfers/words';
import { users } from '../users/words';
import { workspace } from '../workspace/words';
import { facts } from './facts';
import { awaited } from './awaited';
import { actionsEn } from './actions.en';
import { actionsFr } from './actions.fr';
import { statesEn } from './states.en';
import { statesFr } from './states.fr';
import type { SameShape } from './bilingual';
import { subjectNouns } from './subjects';

const fr = {
  shell: shell.fr,
  shared: shared.fr,
  attachments: attachments.fr,
  documents: documents.fr,
  workspace: workspace.fr,
  jobs: jobs.fr,
  states: statesFr,
  actions: actionsFr,
  subjects: subjectNouns.fr,
  facts: facts.fr,
  awaited: awaited.fr,
  home: home.fr,
  resources: {
    ...grantRequests.fr,
    ...awards.fr,
    ...memberships.fr,
    ...reports.fr,
    ...sittings.fr,
    ...deliberations.fr,
    ...conventions.fr,
    ...payments.fr,
    ...mandats.fr,
    ...bordereaux.fr,
    ...financialReports.fr,
    ...incomingGrants.fr,
    ...fundingAuthorisations.fr,
    ...budgetDesk.fr,
    ...creditLines.fr,
    ...movements.fr,
    ...bridgeItems.fr,
    ...commitmentChecks.fr,
    ...fiscalYears.fr,
    ...actNumbers.fr,
    ...actSeries.fr,
    ...transfers.fr,
    ...externalConsumptions.fr,
    ...budgetImports.fr,
    ...signedCopies.fr,
    ...yearEnds.fr,
    ...commitmentAuthorisations.fr,
    ...nomenclatureCodes.fr,
    ...natureRules.fr,
    ...codeSuccessions.fr,
    ...beneficiaries.fr,
    ...clauses.fr,
    ...signatureDelegations.fr,
    ...lineOverrideRights.fr,
    ...officers.fr,
    ...users.fr,
    ...departments.fr,
    ...houseIdentities.fr,
    ...parameters.fr,
  },
};

type Shape = typeof fr;

const en: SameShape<Shape> = {
  shell: shell.en,
  shared: shared.en,
  attachments: attachments.en,
  documents: documents.en,
  workspace: workspace.en,
  jobs: jobs.en,
  states: statesEn,
  actions: actionsEn,
  subjects: subjectNouns.en,
  facts: facts.en,
  awaited: awaited.en,
  home: home.en,
  resources: {
    ...grantRequests.en,
    ...awards.en,
    ...memberships.en,
    ...reports.en,
    ...sittings.en,
    ...deliberations.en,
    ...conventions.en,
    ...payments.en,
    ...mandats.en,
    ...bordereaux.en,
    ...financialReports.en,
    ...incomingGrants.en,
    ...fundingAuthorisations.en,
    ...budgetDesk.en,
    ...creditLines.en,
    ...movements.en,
    ...bridgeItems.en,
    ...commitmentChecks.en,
    ...fiscalYears.en,
    ...actNumbers.en,
    ...actSeries.en,
    ...transfers.en,
    ...externalConsumptions.en,
    ...budgetImports.en,
    ...signedCopies.en,
    ...yearEnds.en,
    ...commitmentAuthorisations.en,
    ...nomenclatureCodes.en,
    ...natureRules.en,
    ...codeSuccessions.en,
    ...beneficiaries.en,
    ...clauses.en,
    ...signatureDelegations.en,
    ...lineOverrideRights.en,
    ...officers.en,
    ...users.en,
    ...departments.en,
    ...houseIdentities.en,
    ...parameters.en,
  },
};

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];

/** The path of every word: a misspelt key does not compile. */
export type Key = Leaves<Shape>;

/** The words of the library, with those of its own that we say otherwise. */
function library(words: unknown, validation: Words): Words {
  const { ra } = words as { ra: { validation: Words } & Words };
  return { ra: { ...ra, validation: { ...ra.validation, ...validation } } };
}

export const messages = {
  fr: frenchWords({ ...library(raFrench, fr.shared.validation), ...fr }),
  en: { ...library(raEnglish, en.shared.validation), ...en },
};
