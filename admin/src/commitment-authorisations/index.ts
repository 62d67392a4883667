import { lazy } from 'react';
import { named } from './authorisation';

export const commitmentAuthorisations = {
  name: 'commitment-authorisations',
  list: lazy(() => import('./AuthorisationList')),
  show: lazy(() => import('./AuthorisationShow')),
  create: lazy(() => import('./AuthorisationCreate')),
  recordRepresentation: named,
};
