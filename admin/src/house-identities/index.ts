import { lazy } from 'react';
import type { HouseIdentity } from './houseIdentity';

export const houseIdentities = {
  name: 'house-identities',
  list: lazy(() => import('./HouseIdentityList')),
  show: lazy(() => import('./HouseIdentityShow')),
  create: lazy(() => import('./HouseIdentityCreate')),
  edit: lazy(() => import('./HouseIdentityEdit')),
  recordRepresentation: ({ name }: HouseIdentity) => name,
};
