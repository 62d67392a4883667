import { Admin, CustomRoutes, Resource, type ResourceProps } from 'react-admin';
import { Route } from 'react-router';
import { authProvider } from './api/authProvider';
import { dataProvider } from './api/dataProvider';
import { awards } from './awards';
import { beneficiaries } from './beneficiaries';
import { bordereaux } from './bordereaux';
import { bridgeItems } from './bridge';
import { budgetDesk } from './budget-desk';
import { clauses } from './clauses';
import { codeSuccessions } from './code-successions';
import { commitmentChecks } from './commitment-checks';
import { budgetImports } from './budget-imports';
import { commitmentAuthorisations } from './commitment-authorisations';
import { conventions } from './conventions';
import { creditLines } from './credit-lines';
import { departments } from './departments';
import { deliberations } from './deliberations';
import { externalConsumptions } from './external-consumptions';
import { financialReports } from './financial-reports';
import { fundingAuthorisations } from './funding-authorisations';
import { fiscalYears } from './fiscal-years';
import { grantRequests } from './grant-requests';
import { HomePage } from './home';
import { i18nProvider } from './i18n';
import { houseIdentities } from './house-identities';
import { incomingGrants } from './incoming-grants';
import { lineOverrideRights } from './line-override-rights';
import { mandats } from './mandats';
import { memberships } from './memberships';
import { movements } from './movements';
import { natureRules } from './nature-rules';
import { nomenclatureCodes } from './nomenclature-codes';
import { officers } from './officers';
import { parameters } from './parameters';
import { payments } from './payments';
import { reports } from './reports';
import { AccessDenied } from './shell/AccessDenied';
import { ChangePassword } from './shell/ChangePassword';
import { ErrorPage } from './shell/ErrorPage';
import { Layout } from './shell/Layout';
import { Login } from './shell/Login';
import { NotFound } from './shell/NotFound';
import { Notices } from './shell/Notices';
import { queryClient } from './shell/queryClient';
import { Waiting } from './shell/Waiting';
import { actNumbers } from './act-numbers';
import { actSeries } from './act-series';
import { signatureDelegations } from './signature-delegations';
import { signedCopies } from './signed-copies';
import { sittings } from './sittings';
import { transfers } from './transfers';
import { users } from './users';
import { darkTheme, lightTheme } from './theme/theme';

/** One line a resource, in the order of the chain. */
const resources: readonly ResourceProps[] = [
  grantRequests,
  awards,
  reports,
  sittings,
  deliberations,
  signedCopies,
  conventions,
  payments,
  mandats,
  bordereaux,
  financialReports,
  memberships,
  incomingGrants,
  fundingAuthorisations,
  budgetDesk,
  creditLines,
  movements,
  bridgeItems,
  commitmentChecks,
  fiscalYears,
  transfers,
  externalConsumptions,
  budgetImports,
  commitmentAuthorisations,
  nomenclatureCodes,
  natureRules,
  codeSuccessions,
  beneficiaries,
  clauses,
  actNumbers,
  actSeries,
  signatureDelegations,
  lineOverrideRights,
  officers,
  users,
  departments,
  houseIdentities,
  parameters,
];

export const App = () => (
  <Admin
    accessDenied={AccessDenied}
    authProvider={authProvider}
    catchAll={NotFound}
    dashboard={HomePage}
    darkTheme={darkTheme}
    dataProvider={dataProvider}
    disableTelemetry
    error={ErrorPage}
    i18nProvider={i18nProvider}
    layout={Layout}
    lightTheme={lightTheme}
    loading={Waiting}
    loginPage={Login}
    notification={Notices}
    queryClient={queryClient}
    requireAuth
    title="Subventions"
  >
    {resources.map((resource) => (
      <Resource key={resource.name} {...resource} />
    ))}
    <CustomRoutes>
      <Route path="/password" element={<ChangePassword />} />
    </CustomRoutes>
  </Admin>
);
