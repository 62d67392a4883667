import { lazy } from 'react';
import type { Department } from './department';

export const departments = {
  name: 'departments',
  list: lazy(() => import('./DepartmentList')),
  show: lazy(() => import('./DepartmentShow')),
  create: lazy(() => import('./DepartmentCreate')),
  edit: lazy(() => import('./DepartmentEdit')),
  recordRepresentation: ({ name }: Department) => name,
};
