import { lazy } from 'react';
import type { OverrideRight } from './right';

export const lineOverrideRights = {
  name: 'line-override-rights',
  list: lazy(() => import('./RightList')),
  show: lazy(() => import('./RightShow')),
  create: lazy(() => import('./RightCreate')),
  edit: lazy(() => import('./RightEdit')),
  recordRepresentation: ({ holder }: OverrideRight) => holder,
};
