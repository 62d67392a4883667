import { lazy } from 'react';
import type { IncomingGrant } from './incomingGrant';

export const incomingGrants = {
  name: 'incoming-grants',
  list: lazy(() => import('./IncomingGrantList')),
  show: lazy(() => import('./IncomingGrantShow')),
  create: lazy(() => import('./IncomingGrantCreate')),
  edit: lazy(() => import('./IncomingGrantEdit')),
  recordRepresentation: ({ title }: IncomingGrant) => title,
};
