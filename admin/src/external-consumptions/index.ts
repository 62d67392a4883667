import { lazy } from 'react';

export const externalConsumptions = {
  name: 'external-consumptions',
  list: lazy(() => import('./ExternalConsumptionList')),
};
