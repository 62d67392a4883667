import { lazy } from 'react';
import { Route } from 'react-router';
import type { Report } from './report';

const WorkspacePage = lazy(() => import('../workspace/WorkspacePage'));

export const reports = {
  name: 'reports',
  list: lazy(() => import('./ReportList')),
  show: lazy(() => import('./ReportShow')),
  create: lazy(() => import('./ReportCreate')),
  edit: lazy(() => import('./ReportEdit')),
  children: <Route path=":id/workspace" element={<WorkspacePage />} />,
  recordRepresentation: ({ number }: Report) => number,
};
