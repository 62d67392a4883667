import type { Schemas, View } from '../api/types';

export type FundingAuthorisation = Schemas['FundingAuthorisationView'] & View;
export type FundingAuthorisationItem = Schemas['FundingAuthorisationItem'];
export type AuthorisedApplication = Schemas['AuthorisedApplicationView'];
export type Revenue = Schemas['ExpectedRevenueView'];
export type RevenueForm = Schemas['ExpectedRevenueDto'];
export type Budget = Schemas['BudgetView'];

/** As the form holds it: applications by their numbers, revenue by its budget. */
export const toForm = (view: View): View => {
  const { applications, expectedRevenue, ...authorisation } = view as FundingAuthorisation;
  return {
    ...authorisation,
    applicationIds: applications.filter(({ named }) => named).map(({ id }) => id),
    expectedRevenue: expectedRevenue.map(({ budget: _, ...line }) => line),
  };
};
