import { lazy } from 'react';
import type { User } from './user';

export const users = {
  name: 'users',
  list: lazy(() => import('./UserList')),
  show: lazy(() => import('./UserShow')),
  create: lazy(() => import('./UserCreate')),
  edit: lazy(() => import('./UserEdit')),
  recordRepresentation: ({ displayName }: User) => displayName,
};
