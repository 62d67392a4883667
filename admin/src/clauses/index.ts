import { lazy } from 'react';
import type { ClauseItem } from './clause';

export const clauses = {
  name: 'clauses',
  list: lazy(() => import('./ClauseList')),
  show: lazy(() => import('./ClauseShow')),
  create: lazy(() => import('./ClauseCreate')),
  edit: lazy(() => import('./ClauseEdit')),
  recordRepresentation: ({ title }: ClauseItem) => title,
};
