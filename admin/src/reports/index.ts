import { lazy } from 'react';
import type { Report } from './report';

export const reports = {
  name: 'reports',
  list: lazy(() => import('./ReportList')),
  show: lazy(() => import('./ReportShow')),
  create: lazy(() => import('./ReportCreate')),
  edit: lazy(() => import('./ReportEdit')),
  recordRepresentation: ({ number }: Report) => number,
};
