import { lazy } from 'react';
import type { GrantRequest } from './grantRequest';

export const grantRequests = {
  name: 'grant-requests',
  list: lazy(() => import('./GrantRequestList')),
  show: lazy(() => import('./GrantRequestShow')),
  create: lazy(() => import('./GrantRequestCreate')),
  edit: lazy(() => import('./GrantRequestEdit')),
  recordRepresentation: ({ title }: GrantRequest) => title,
};
