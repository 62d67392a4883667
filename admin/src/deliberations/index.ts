import { lazy } from 'react';
import type { Deliberation } from './deliberation';

export const deliberations = {
  name: 'deliberations',
  list: lazy(() => import('./DeliberationList')),
  show: lazy(() => import('./DeliberationShow')),
  create: lazy(() => import('./DeliberationCreate')),
  edit: lazy(() => import('./DeliberationEdit')),
  recordRepresentation: ({ number }: Deliberation) => number,
};
