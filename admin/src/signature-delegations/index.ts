import { lazy } from 'react';
import type { Delegation } from './delegation';

export const signatureDelegations = {
  name: 'signature-delegations',
  list: lazy(() => import('./DelegationList')),
  show: lazy(() => import('./DelegationShow')),
  create: lazy(() => import('./DelegationCreate')),
  edit: lazy(() => import('./DelegationEdit')),
  recordRepresentation: ({ signatory, budget }: Delegation) => `${signatory} · ${budget}`,
};
