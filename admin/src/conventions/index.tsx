import { lazy } from 'react';
import { Route } from 'react-router';
import type { Convention } from './convention';

const ConventionRevise = lazy(() => import('./ConventionRevise'));

export const conventions = {
  name: 'conventions',
  list: lazy(() => import('./ConventionList')),
  show: lazy(() => import('./ConventionShow')),
  create: lazy(() => import('./ConventionCreate')),
  edit: lazy(() => import('./ConventionEdit')),
  children: <Route path=":id/text" element={<ConventionRevise />} />,
  recordRepresentation: ({ title }: Convention) => title,
};
