import { lazy } from 'react';
import type { FundingAuthorisation } from './fundingAuthorisation';

export const fundingAuthorisations = {
  name: 'funding-authorisations',
  list: lazy(() => import('./FundingAuthorisationList')),
  show: lazy(() => import('./FundingAuthorisationShow')),
  create: lazy(() => import('./FundingAuthorisationCreate')),
  edit: lazy(() => import('./FundingAuthorisationEdit')),
  recordRepresentation: ({ title }: FundingAuthorisation) => title,
};
