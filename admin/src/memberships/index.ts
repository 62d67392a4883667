import { lazy } from 'react';
import type { Membership } from './membership';

export const memberships = {
  name: 'memberships',
  list: lazy(() => import('./MembershipList')),
  show: lazy(() => import('./MembershipShow')),
  create: lazy(() => import('./MembershipCreate')),
  edit: lazy(() => import('./MembershipEdit')),
  recordRepresentation: ({ number }: Membership) => number,
};
